package org.nuanqun.console.inbox;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Moments;
import org.nuanqun.education.LifeChange;
import org.nuanqun.education.RecordedChange;
import org.nuanqun.people.DateKind;
import org.nuanqun.people.HoldReason;
import org.nuanqun.people.Purpose;

/** Says what is remembered about a person. */
public record PatientPane(ThreadWords words, Moments moments) {

    private static final int FULL_TERM_DAYS = 280;
    private static final int LATEST_WEEK = 43;

    /** 孕 35 周 + 2, or how old the baby is; empty where neither is known. */
    public String stage(Map<DateKind, LocalDate> dates, LocalDate today) {
        LocalDate birth = dates.get(DateKind.BIRTH);
        if (birth != null && !birth.isAfter(today)) {
            return words.birth() + " " + words.daysSince(ChronoUnit.DAYS.between(birth, today));
        }
        LocalDate due = dates.get(DateKind.DUE_DATE);
        if (due == null) {
            return "";
        }
        long days = FULL_TERM_DAYS - ChronoUnit.DAYS.between(today, due);
        return days < 0 || days / 7 > LATEST_WEEK ? "" : words.gestation(days / 7, days % 7);
    }

    List<Details.Fact> dates(Map<DateKind, LocalDate> dates) {
        return dates.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(entry -> new Details.Fact(name(entry.getKey()), moments.day(entry.getValue())))
                .toList();
    }

    public List<Chip> consents(Set<Purpose> given) {
        List<Chip> chips = new ArrayList<>();
        Stream.of(Purpose.values()).filter(given::contains).forEach(one -> chips.add(Chip.green(name(one))));
        Stream.of(Purpose.values())
                .filter(one -> !given.contains(one))
                .forEach(one -> chips.add(Chip.dashed(words.notConsented(name(one)))));
        return chips;
    }

    /** Why nothing that can wait is sent; empty where nothing stands in the way. */
    String stopped(Set<HoldReason> holds) {
        if (holds.isEmpty()) {
            return "";
        }
        String why = holds.stream().sorted().map(this::name).collect(Collectors.joining("，"));
        return words.pushesStopped(why);
    }

    /** Soon after recording, taking it back is an undo; later it only lets what is left go on. */
    List<Details.Change> changes(List<RecordedChange> standing) {
        return standing.stream()
                .map(change -> new Details.Change(
                        change.id().toString(),
                        name(holdOf(change.kind())),
                        moments.now().isBefore(change.undoneUntil()) ? words.changeUndo() : words.changeLift()))
                .toList();
    }

    private static HoldReason holdOf(LifeChange kind) {
        return switch (kind) {
            case LOSS -> HoldReason.LOSS;
            case DEATH -> HoldReason.DEATH;
            case DISCHARGED -> HoldReason.DISCHARGED;
            case TRANSFERRED -> HoldReason.TRANSFERRED;
        };
    }

    public String name(DateKind kind) {
        return switch (kind) {
            case DUE_DATE -> words.dueDate();
            case BIRTH -> words.birth();
            case OPERATION -> words.operation();
            case LAST_PERIOD -> words.lastPeriod();
            case DISCHARGE -> words.discharge();
        };
    }

    public String name(Purpose purpose) {
        return switch (purpose) {
            case TRIAGE -> words.consentTriage();
            case EDUCATION -> words.consentEducation();
            case FOLLOW_UP -> words.consentFollowUp();
            case RESEARCH -> words.consentResearch();
        };
    }

    public String name(HoldReason reason) {
        return switch (reason) {
            case RED_FLAG -> words.holdRedFlag();
            case COMPLAINT -> words.holdComplaint();
            case CONSENT_WITHDRAWN -> words.holdConsent();
            case LOSS -> words.holdLoss();
            case DEATH -> words.holdDeath();
            case DISCHARGED -> words.holdDischarged();
            case TRANSFERRED -> words.holdTransferred();
            case OPERATOR -> words.holdOperator();
        };
    }
}
