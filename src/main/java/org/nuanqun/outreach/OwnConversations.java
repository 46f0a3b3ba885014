package org.nuanqun.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.OperatorId;
import org.nuanqun.vocabulary.PersonId;

/**
 * Where colleagues write to the bot as anybody does. Chosen by a code written there and not from a list of people, so that
 * nobody's conversation can be taken for a colleague's by mistake.
 */
@ApplicationScoped
@Transactional
public class OwnConversations {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 100_000_000;
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private final Sql sql;

    OwnConversations(Sql sql) {
        this.sql = sql;
    }

    /** What she has to write to the bot, eight digits; the same as long as it is good. */
    public String codeFor(OperatorId operator, Instant now) {
        return sql.first(
                        """
                insert into outreach_own_conversation as own (operator_id, code, code_until) values (?, ?, ?)
                on conflict (operator_id) do update set
                  code = case when own.code_until > ? then own.code else excluded.code end,
                  code_until = case when own.code_until > ? then own.code_until else excluded.code_until end
                returning code""",
                        row -> row.getString("code"),
                        operator.value(),
                        "%08d".formatted(RANDOM.nextInt(CODES)),
                        now.plus(GOOD_FOR),
                        now,
                        now)
                .orElseThrow();
    }

    /** The conversation with this person is that of whoever was shown the code; nobody's where it is not good any more. */
    public Optional<OperatorId> link(String code, PersonId person, Instant now) {
        return sql.first(
                """
                update outreach_own_conversation set person_id = ?, linked_at = ?, code = null, code_until = null
                where code = ? and code_until > ? returning operator_id""",
                row -> new OperatorId(row.getObject("operator_id", UUID.class)),
                person.value(),
                now,
                code,
                now);
    }

    /** As whom the bot knows this colleague. */
    public Optional<PersonId> of(OperatorId operator) {
        return sql.first(
                "select person_id from outreach_own_conversation where operator_id = ? and person_id is not null",
                row -> new PersonId(row.getObject("person_id", UUID.class)),
                operator.value());
    }
}
