package org.nuanqun.console.page;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.GroupId;
import org.nuanqun.vocabulary.OperatorId;
import org.nuanqun.vocabulary.PersonId;
import org.nuanqun.vocabulary.TicketId;

/** Reads our ids from addresses and forms; what is no id leads nowhere. */
@Provider
class IdParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            ConversationId.class, ConversationId::of,
            TicketId.class, TicketId::of,
            OperatorId.class, OperatorId::of,
            GroupId.class, GroupId::of,
            PersonId.class, PersonId::of,
            CourseCode.class, CourseCode::new,
            DepartmentCode.class, DepartmentCode::new);

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, Object> reader = READERS.get(type);
        return reader == null ? null : new Reading<>(type, reader);
    }

    private record Reading<T>(Class<T> type, Function<String, Object> reader) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return type.cast(reader.apply(text));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
