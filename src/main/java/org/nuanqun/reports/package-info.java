/**
 * 报表: figures over a period, for those who ask whether people are answered in time and whether the load can be carried.
 * Reads the tables of others by SQL, writes none and decides nothing; who owns a table changes it here too, and the test
 * that counts each figure a second time tells when that was forgotten. Holds no words of patients.
 */
@NullMarked
package org.nuanqun.reports;

import org.jspecify.annotations.NullMarked;
