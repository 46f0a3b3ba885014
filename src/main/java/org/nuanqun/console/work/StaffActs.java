package org.nuanqun.console.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.staff.AccountDeeds;
import org.nuanqun.staff.DutyTurn;
import org.nuanqun.staff.NewColleague;
import org.nuanqun.staff.Staff;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.OperatorId;

/** What an administrator does with colleagues' accounts and the calling order, each act with its record. */
@RequestScoped
@Transactional
class StaffActs {

    private final Staff staff;
    private final AccountDeeds deeds;
    private final SignedIn signedIn;

    StaffActs(Staff staff, AccountDeeds deeds, SignedIn signedIn) {
        this.staff = staff;
        this.deeds = deeds;
        this.signedIn = signedIn;
    }

    Staff.Welcomed add(NewColleague colleague) {
        Staff.Welcomed welcomed = staff.add(colleague);
        note("accountMade", welcomed.operator().id());
        return welcomed;
    }

    String newCode(OperatorId id) {
        String code = staff.newCode(id);
        note("passwordLinkMade", id);
        return code;
    }

    void disable(OperatorId id) {
        staff.disable(id);
        note("accountDisabled", id);
    }

    void enable(OperatorId id) {
        staff.enable(id);
        note("accountEnabled", id);
    }

    void setDutyOrder(DepartmentCode department, List<DutyTurn> order) {
        staff.setDutyOrder(department, order);
        deeds.note(signedIn.id(), "dutyChanged", department.value(), "");
    }

    private void note(String action, OperatorId whose) {
        deeds.note(signedIn.id(), action, whose.toString(), "");
    }
}
