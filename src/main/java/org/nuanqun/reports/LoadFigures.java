package org.nuanqun.reports;

import java.time.LocalDate;

/** What one day brought: messages heard, replies by colleagues and by the bot (lessons and broadcasts apart). */
public record LoadFigures(LocalDate day, long heard, long byPerson, long byBot) {}
