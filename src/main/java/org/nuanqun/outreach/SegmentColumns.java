package org.nuanqun.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.GroupId;

/** A segment as four columns of a row. */
final class SegmentColumns {

    static final String NAMES = "groups, conditions, stages, without";

    private SegmentColumns() {}

    /** Their values, in the order of the names. */
    static List<String> of(Segment segment) {
        return List.of(
                written(segment.groups(), GroupId::toString),
                written(segment.conditions(), ConditionCode::value),
                written(segment.stages(), Stage::name),
                written(segment.without(), GroupId::toString));
    }

    static Segment read(ResultSet row) throws SQLException {
        return new Segment(
                read(row.getString("groups"), GroupId::of),
                read(row.getString("conditions"), ConditionCode::new),
                read(row.getString("stages"), Stage::valueOf),
                read(row.getString("without"), GroupId::of));
    }

    private static <T> String written(Collection<T> values, Function<T, String> writing) {
        return values.stream().map(writing).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> read(String values, Function<String, T> reading) {
        return Stream.of(values.split(",", -1))
                .filter(one -> !one.isEmpty())
                .map(reading)
                .collect(Collectors.toSet());
    }
}
