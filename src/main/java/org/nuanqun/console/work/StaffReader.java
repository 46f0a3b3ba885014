package org.nuanqun.console.work;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.Avatar;
import org.nuanqun.console.page.Pages;
import org.nuanqun.scripts.Department;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.staff.DutyTurn;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.staff.Staff;
import org.nuanqun.vocabulary.DepartmentCode;

/** Reads the page of colleagues and duty. */
@RequestScoped
class StaffReader {

    private static final int FEWEST_TURNS = 3;

    private final Staff staff;
    private final Scripts scripts;
    private final SignedIn signedIn;
    private final Names names;
    private final Pages pages;

    StaffReader(Staff staff, Scripts scripts, SignedIn signedIn, Names names, Pages pages) {
        this.staff = staff;
        this.scripts = scripts;
        this.signedIn = signedIn;
        this.names = names;
        this.pages = pages;
    }

    List<StaffView.Colleague> colleagues() {
        return staff.operators().stream().map(this::colleague).toList();
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

    private StaffView.Colleague colleague(Operator one) {
        return new StaffView.Colleague(
                one.id().toString(),
                Avatar.of(one.name(), one.id()),
                one.name(),
                one.title(),
                one.login(),
                role(one.role()),
                one.departments().stream().sorted().map(this::named).collect(Collectors.joining("，")),
                one.enabled(),
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
