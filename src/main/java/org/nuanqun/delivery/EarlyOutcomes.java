package org.nuanqun.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutcomeChanged;
import org.nuanqun.vocabulary.AccountId;

/**
 * Outcomes that were told before their message was on record as sent: the platform's callback may overtake our own commit.
 * Whichever of the two commits last, a look at both finds them. What is of nobody's message is forgotten after a day.
 */
@ApplicationScoped
class EarlyOutcomes {

    private final Sql sql;

    EarlyOutcomes(Sql sql) {
        this.sql = sql;
    }

    @Transactional
    void keep(OutcomeChanged told) {
        sql.update("delete from delivery_outcome where told_at < clock_timestamp() - interval '1 day'");
        sql.update(
                """
                insert into delivery_outcome as o (account, platform_message_id, how, why) values (?, ?, ?, ?)
                on conflict (account, platform_message_id) do update
                set how = excluded.how, why = excluded.why, told_at = excluded.told_at""",
                told.account().toString(),
                told.platformMessageId(),
                how(told.outcome()),
                told.outcome().why());
    }

    /** Those whose message is on record by now, taken out in the caller's transaction. */
    @Transactional
    List<OutcomeChanged> takeThoseSent() {
        return sql.query(
                """
                delete from delivery_outcome where (account, platform_message_id) in (
                  select o.account, o.platform_message_id from delivery_outcome o
                  join delivery_saying s on s.platform_message_id = o.platform_message_id
                    and s.state in ('SENT', 'AWAITS_TAP')
                  join conversation_conversation c on c.id = s.conversation_id and c.account = o.account
                  for update of o skip locked)
                returning account, platform_message_id, how, why""",
                EarlyOutcomes::read);
    }

    private static String how(DeliveryOutcome outcome) {
        return switch (outcome) {
            case DeliveryOutcome.Delivered _ -> "DELIVERED";
            case DeliveryOutcome.Refused _ -> "REFUSED";
            case DeliveryOutcome.RecipientLeft _ -> "LEFT";
            case DeliveryOutcome.Unknown _ -> "UNKNOWN";
            case DeliveryOutcome.AwaitsTap _, DeliveryOutcome.TryLater _ ->
                throw new IllegalArgumentException("no later word on a message: " + outcome);
        };
    }

    private static OutcomeChanged read(ResultSet row) throws SQLException {
        String id = row.getString("platform_message_id");
        String why = row.getString("why");
        DeliveryOutcome outcome =
                switch (row.getString("how")) {
                    case "DELIVERED" -> new DeliveryOutcome.Delivered(id);
                    case "REFUSED" -> new DeliveryOutcome.Refused(why);
                    case "LEFT" -> new DeliveryOutcome.RecipientLeft();
                    default -> new DeliveryOutcome.Unknown(why);
                };
        return new OutcomeChanged(AccountId.parse(row.getString("account")), id, outcome);
    }
}
