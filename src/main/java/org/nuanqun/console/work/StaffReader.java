package org.nuanqun.console.work;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.Avatar;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.scripts.Department;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.staff.DutyTurn;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.staff.SecondFactor;
import org.nuanqun.staff.Staff;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.OperatorId;

/** Reads the page of colleagues and duty. */
@RequestScoped
class StaffReader {

    private static final int FEWEST_TURNS = 3;

    static final List<String> PROOFS =
            List.of("recognised in person", "badge checked", "called back on the hospital's line");

    private final Staff staff;
    private final SecondFactor secondFactor;
    private final Scripts scripts;
    private final SignedIn signedIn;
    private final Names names;
    private final Reasons reasons;
    private final Pages pages;

    StaffReader(
            Staff staff,
            SecondFactor secondFactor,
            Scripts scripts,
            SignedIn signedIn,
            Names names,
            Reasons reasons,
            Pages pages) {
        this.staff = staff;
        this.secondFactor = secondFactor;
        this.scripts = scripts;
        this.signedIn = signedIn;
        this.names = names;
        this.reasons = reasons;
        this.pages = pages;
    }

    List<StaffView.Colleague> colleagues() {
        Set<OperatorId> twoStep = secondFactor.everybody();
        return staff.operators().stream()
                .map(one -> colleague(one, twoStep.contains(one.id())))
                .toList();
    }

    /** The ways to know that it is she; the reasons under which it goes on record. */
    List<StaffView.Named> proofs() {
        return PROOFS.stream()
                .map(one -> new StaffView.Named(one, reasons.in(pages.language(), one)))
                .toList();
    }

    List<StaffView.Named> departments() {
        return scripts.current().departments().values().stream()
                .map(one -> new StaffView.Named(one.code().value(), names.department(one)))
                .sorted(comparing(StaffView.Named::code))
                .toList();
    }

    List<StaffView.Duty> duties() {
        List<StaffView.Named> choices = staff.operators().stream()
                .filter(one -> one.enabled() && one.role().mayAct())
                .map(one -> new StaffView.Named(one.id().toString(), one.name()))
                .toList();
        return departments().stream().map(one -> duty(one, choices)).toList();
    }

    private StaffView.Duty duty(StaffView.Named department, List<StaffView.Named> choices) {
        DepartmentCode code = new DepartmentCode(department.code());
        String now = staff.onDuty(code, pages.moments().now()).stream()
                .findFirst()
                .map(Operator::name)
                .orElse("");
        return new StaffView.Duty(department.code(), department.name(), now, turns(code), choices);
    }

    /** The order as it is, and an empty place behind it. */
    private List<StaffView.Turn> turns(DepartmentCode department) {
        List<StaffView.Turn> turns = new ArrayList<>();
        for (DutyTurn turn : staff.dutyOrder(department)) {
            turns.add(new StaffView.Turn(
                    turns.size() + 1,
                    turn.operator().toString(),
                    turn.hours().map(hours -> hours.from().toString()).orElse(""),
                    turn.hours().map(hours -> hours.until().toString()).orElse("")));
        }
        do {
            turns.add(new StaffView.Turn(turns.size() + 1, "", "", ""));
        } while (turns.size() < FEWEST_TURNS);
        return turns;
    }

    private StaffView.Colleague colleague(Operator one, boolean hasSecondFactor) {
        return new StaffView.Colleague(
                one.id().toString(),
                Avatar.of(one.name(), one.id()),
                one.name(),
                one.title(),
                one.login(),
                role(one.role()),
                one.departments().stream().sorted().map(this::named).collect(Collectors.joining("，")),
                one.enabled(),
                hasSecondFactor,
                one.id().equals(signedIn.id()));
    }

    private String named(DepartmentCode code) {
        Department known = scripts.current().departments().get(code);
        return known == null ? code.value() : names.department(known);
    }

    private String role(Role role) {
        WorkWords words = pages.language().words(WorkWords.class);
        return switch (role) {
            case ADMIN -> words.admin();
            case OPERATOR -> words.operator();
            case OBSERVER -> words.observer();
            case AUDITOR -> words.auditor();
            case CONTENT_EDITOR -> words.contentEditor();
            case CLINICAL_REVIEWER -> words.clinicalReviewer();
        };
    }
}
