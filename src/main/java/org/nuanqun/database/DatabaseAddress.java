package org.nuanqun.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where a database is and how to sign in to it. */
public record DatabaseAddress(String url, String user, String password) {

    public DatabaseAddress {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("not the address of a PostgreSQL database: " + url);
        }
    }

    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("ApplicationName", "nuanqun");
        return DriverManager.getConnection(url, properties);
    }

    /** The address without the password, fit for a terminal or a log. */
    @Override
    public String toString() {
        return url.replaceAll("([?&]password=)[^&]*", "$1***") + " as " + user;
    }
}
