package se.medvandrare.database;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks a service once more when somebody else saved the same thing at the very same moment. Nothing of the first time is
 * left; the second time the service finds what the other saved and can tell both texts. A service that refuses by itself
 * because it has seen the other version is not asked again.
 */
class AskedAgain implements MethodInterceptor {

    @Override
    public Object invoke(MethodInvocation asked) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                || !(asked instanceof ProxyMethodInvocation proxied)) {
            return asked.proceed();
        }
        var again = proxied.invocableClone();
        try {
            return asked.proceed();
        } catch (ObjectOptimisticLockingFailureException met) {
            return again.proceed();
        }
    }
}
