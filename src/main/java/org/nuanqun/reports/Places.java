package org.nuanqun.reports;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The part of each query that says where a conversation belongs, and of each answer that says what a row is about. */
final class Places {

    /** Two values: the conditions of groups, the groups looked at. Gives {@code place (conversation_id, group_id, condition)}. */
    static final String WITH =
            """
            with meaning as (
              select split_part(one, '=', 1)::uuid as group_id, split_part(one, '=', 2) as condition
              from unnest(string_to_array(nullif(?, ''), ',')) as one),
            looked_at as (select string_to_array(nullif(?, ''), ',')::uuid[] as groups),
            place as materialized (
              select c.id as conversation_id, g.id as group_id, m.condition
              from conversation_conversation c
              cross join looked_at l
              left join groups_group g on g.account = c.account and g.platform_key = c.group_key and c.group_key <> ''
              left join meaning m on m.group_id = g.id
              where l.groups is null or g.id = any (l.groups))
            """;

    /** Which of the grouping sets a row is of, in the order in which they are named in the query. */
    static <T> Sliced<T> sliced(ResultSet row, T figures) throws SQLException {
        Slice slice = Slice.valueOf(row.getString("slice"));
        String key =
                switch (slice) {
                    case ALL -> "";
                    case DAY -> row.getString("day");
                    case GROUP -> row.getString("group_id");
                    case CONDITION -> row.getString("condition");
                    case OPERATOR -> row.getString("operator");
                };
        return new Sliced<>(slice, key == null ? "" : key, figures);
    }

    private Places() {}
}
