package org.nuanqun.console.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.nuanqun.vocabulary.OperatorId;

/** How long an operator's reply rests, so that she can take it back. */
@ApplicationScoped
@Transactional
public class RestSetting {

    /** What may be chosen, in seconds. */
    public static final List<Integer> CHOICES = List.of(0, 5, 10);

    private static final int USUAL = 5;
    private static final String KEEP =
            """
            insert into console_setting (operator_id, rest_seconds) values (:operator, :seconds)
            on conflict (operator_id) do update set rest_seconds = excluded.rest_seconds""";

    private final EntityManager database;

    RestSetting(EntityManager database) {
        this.database = database;
    }

    public Duration of(OperatorId operator) {
        return Duration.ofSeconds(secondsOf(operator));
    }

    public int secondsOf(OperatorId operator) {
        List<?> found = database.createNativeQuery(
                        "select rest_seconds from console_setting where operator_id = :operator", Integer.class)
                .setParameter("operator", operator.value())
                .getResultList();
        return found.stream().findFirst().map(Integer.class::cast).orElse(USUAL);
    }

    void keep(OperatorId operator, int seconds) {
        if (!CHOICES.contains(seconds)) {
            return;
        }
        database.createNativeQuery(KEEP)
                .setParameter("operator", operator.value())
                .setParameter("seconds", seconds)
                .executeUpdate();
    }
}
