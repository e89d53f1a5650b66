package se.medvandrare.database;

import java.lang.reflect.Method;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.annotation.Transactional;

/** Around every transaction of a service, and outside it. */
@Configuration(proxyBeanMethods = false)
class AskedAgainConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor askedAgain() {
        var advisor = new DefaultPointcutAdvisor(new OfTransactions(), new AskedAgain());
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return advisor;
    }

    private static class OfTransactions extends StaticMethodMatcherPointcut {

        @Override
        public boolean matches(Method method, Class<?> type) {
            return type.getName().startsWith("se.medvandrare.")
                    && (AnnotatedElementUtils.hasAnnotation(type, Transactional.class)
                            || AnnotatedElementUtils.hasAnnotation(method, Transactional.class));
        }
    }
}
