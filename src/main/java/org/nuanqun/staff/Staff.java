package org.nuanqun.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.OperatorId;

/** Who works here, in which departments, and whom to call first. */
@ApplicationScoped
@Transactional
public class Staff {

    private final Operators operators;
    private final DutyTurns turns;
    private final OneTimeCodes codes;
    private final Sessions sessions;
    private final Clock clock;

    Staff(Operators operators, DutyTurns turns, OneTimeCodes codes, Sessions sessions, Clock clock) {
        this.operators = operators;
        this.turns = turns;
        this.codes = codes;
        this.sessions = sessions;
        this.clock = clock;
    }

    public List<Operator> operators() {
        return operators.everybody();
    }

    public Operator get(OperatorId id) {
        return find(id).orElseThrow(() -> new NoSuchOperator(id));
    }

    public Optional<Operator> find(OperatorId id) {
        return operators.with(id).map(OperatorRow::read);
    }

    /** The people to call now, first to last. Empty only where nobody at all can sign in and act. */
    public List<Operator> onDuty(DepartmentCode department, Instant now) {
        LocalTime time = LocalTime.ofInstant(now, clock.getZone());
        return new CallingOrder(department, turns.of(department), operators.everybody()).at(time);
    }

    public List<DutyTurn> dutyOrder(DepartmentCode department) {
        return turns.of(department);
    }

    public void setDutyOrder(DepartmentCode department, List<DutyTurn> order) {
        order.forEach(turn -> get(turn.operator()));
        turns.replace(department, order);
    }

    /** Adds a colleague without a password; she sets it with the code, once. */
    public Welcomed add(NewColleague colleague) {
        operators.signingInAs(colleague.login()).ifPresent(taken -> {
            throw new LoginTaken(colleague.login());
        });
        OperatorRow row = new OperatorRow(colleague);
        operators.persistAndFlush(row);
        return new Welcomed(row.read(), codes.make(new OperatorId(row.id)));
    }

    /** A fresh code for somebody who lost her password; the old password stays valid until the new one is set. */
    public String newCode(OperatorId id) {
        return codes.make(get(id).id());
    }

    /** Shuts the door and ends what she has open, on every node. */
    public void disable(OperatorId id) {
        operators.with(id).ifPresent(row -> row.enabled = false);
        sessions.endAll(id);
    }

    public void enable(OperatorId id) {
        operators.with(id).ifPresent(row -> row.enabled = true);
    }

    /** A new colleague and the code she sets her password with. */
    public record Welcomed(Operator operator, String code) {}
}
