package se.medvandrare.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.medvandrare.accounts.Municipalities;
import se.medvandrare.accounts.Municipality;
import se.medvandrare.base.Language;
import se.medvandrare.base.Languages;
import se.medvandrare.base.NotFound;

/** Gives public controllers the language ({@code lang}) and the municipality ({@code kommun}) of their address. */
@Component
class PublicArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    private final Languages languages;
    private final Municipalities municipalities;

    PublicArguments(Languages languages, Municipalities municipalities) {
        this.languages = languages;
        this.municipalities = municipalities;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.setOrder(-1);
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCachePeriod(ONE_YEAR);
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCachePeriod(ONE_YEAR);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Language.class || parameter.getParameterType() == Municipality.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        return parameter.getParameterType() == Language.class
                ? language(variable(request, "lang"))
                : municipalities.find(variable(request, "kommun"));
    }

    private Language language(String tag) {
        return languages.find(tag).filter(Language::active).orElseThrow(() -> new NotFound("Language", tag));
    }

    private static String variable(NativeWebRequest request, String name) {
        var variables = (Map<?, ?>) request.getNativeRequest(HttpServletRequest.class)
                .getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return String.valueOf(variables.get(name));
    }
}
