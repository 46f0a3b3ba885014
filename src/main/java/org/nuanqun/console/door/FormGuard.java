package org.nuanqun.console.door;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.POST;
import java.lang.reflect.Parameter;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Refuses a change that another site asked for, or whose form lacks our token. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class FormGuard {

    private final FormToken token;
    private final HttpServerRequest request;

    FormGuard(FormToken token, HttpServerRequest request) {
        this.token = token;
        this.request = request;
    }

    @AroundInvoke
    @Nullable
    Object check(InvocationContext call) throws Exception {
        if (call.getMethod().isAnnotationPresent(POST.class)
                && (!RequestOrigin.isOurs(request) || !token.fits(claimed(call)))) {
            throw new StaleForm();
        }
        return call.proceed();
    }

    private static @Nullable String claimed(InvocationContext call) {
        Parameter[] parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            RestForm field = parameters[i].getAnnotation(RestForm.class);
            if (field != null && field.value().equals(FormToken.FIELD)) {
                return (String) call.getParameters()[i];
            }
        }
        return null;
    }
}
