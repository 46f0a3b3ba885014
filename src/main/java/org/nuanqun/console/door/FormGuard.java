package org.nuanqun.console.door;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.POST;
import java.lang.reflect.Parameter;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Refuses a change that another site asked for, or whose form lacks our token or a field that is not optional. */
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
        missing(call).ifPresent(field -> {
            throw new IncompleteForm(field);
        });
        return call.proceed();
    }

    private static Optional<String> missing(InvocationContext call) {
        Parameter[] parameters = call.getMethod().getParameters();
        return IntStream.range(0, parameters.length)
                .filter(i -> isRequired(parameters[i]) && call.getParameters()[i] == null)
                .mapToObj(i -> parameters[i].getName())
                .findFirst();
    }

    private static boolean isRequired(Parameter parameter) {
        return parameter.isAnnotationPresent(RestForm.class)
                && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
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
