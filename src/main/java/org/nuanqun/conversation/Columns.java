package org.nuanqun.conversation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many rows as one array a column, so that one statement takes them all. */
record Columns(Connection connection, PreparedStatement statement, int rows) {

    void set(String type, int parameter, IntFunction<Object> value) throws SQLException {
        Object[] values = IntStream.range(0, rows).mapToObj(value).toArray();
        statement.setArray(parameter, connection.createArrayOf(type, values));
    }
}
