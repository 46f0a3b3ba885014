package org.nuanqun.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.AccountId;

/** How many people came by which code, stayed and spoke. */
@ApplicationScoped
public class ArrivalReports {

    private static final String ARRIVED =
            """
            with arrived as (
              select a.account, a.state, a.person_id, min(a.first_at) as came_at,
                bool_or(a.left_at is null or a.last_at > a.left_at) as stays
              from people_arrival a where a.account = ? group by a.account, a.state, a.person_id)
            """;

    private static final String COUNTED =
            """
            count(*) as came, count(*) filter (where stays) as stayed,
              count(*) filter (where exists (
                select 1 from people_identity i
                join conversation_conversation c on c.account = i.account and c.person_key = i.platform_key
                join conversation_entry e on e.conversation_id = c.id
                where i.person_id = arrived.person_id and i.account = arrived.account
                  and e.kind = 'HEARD' and e.occurred_at >= arrived.came_at)) as spoke
            from arrived
            """;

    private static final String TOTALS = ARRIVED + "select state, " + COUNTED + "group by state";

    private static final String DAYS = ARRIVED + "select (came_at at time zone ?)::date as day, " + COUNTED
            + "where state = ? and came_at >= ? and came_at < ? group by day";

    private final Sql sql;

    ArrivalReports(Sql sql) {
        this.sql = sql;
    }

    /** By code, since ever; a code by which nobody came is missing. */
    public Map<String, ArrivalFigures> totals(AccountId account) {
        Map<String, ArrivalFigures> totals = new HashMap<>();
        sql.query(TOTALS, row -> totals.put(row.getString("state"), figures(row)), account.toString());
        return totals;
    }

    /** Of one code, by the day people came; whether they stayed and spoke is told as of now. Days of nobody are missing. */
    public Map<LocalDate, ArrivalFigures> days(AccountId account, String state, Period period) {
        Map<LocalDate, ArrivalFigures> days = new TreeMap<>();
        sql.query(
                DAYS,
                row -> days.put(row.getObject("day", LocalDate.class), figures(row)),
                account.toString(),
                period.zone().getId(),
                state,
                period.from(),
                period.until());
        return days;
    }

    private static ArrivalFigures figures(ResultSet row) throws SQLException {
        return new ArrivalFigures(row.getLong("came"), row.getLong("stayed"), row.getLong("spoke"));
    }
}
