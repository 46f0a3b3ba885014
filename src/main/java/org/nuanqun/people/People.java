package org.nuanqun.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.PersonId;

/** The people we write to, and what stands between us and writing to them. */
@ApplicationScoped
@Transactional
public class People {

    private final Persons persons;
    private final ConsentLedger consents;
    private final Holds holds;
    private final DatedFacts dates;
    private final Concerns concerns;
    private final Dependants dependants;
    private final Event<Concerned> concerned;
    private final Event<ConsentNoted> consentNoted;

    People(
            Persons persons,
            ConsentLedger consents,
            Holds holds,
            DatedFacts dates,
            Concerns concerns,
            Dependants dependants,
            Event<Concerned> concerned,
            Event<ConsentNoted> consentNoted) {
        this.persons = persons;
        this.consents = consents;
        this.holds = holds;
        this.dates = dates;
        this.concerns = concerns;
        this.dependants = dependants;
        this.concerned = concerned;
        this.consentNoted = consentNoted;
    }

    /** The person behind a platform key; remembered at first sight, by one row however many ask at once. */
    public Person known(AccountId account, String key, String displayName, Instant now) {
        return withFacts(persons.known(account, key, displayName, now));
    }

    public Optional<Person> find(PersonId person) {
        return Optional.ofNullable(find(Set.of(person)).get(person));
    }

    /** The person as each account that knows her does, the first to know her first; empty where nobody does. */
    public List<Person> facesOf(PersonId person) {
        return persons.identitiesOf(Set.of(person.value())).stream()
                .map(this::withFacts)
                .toList();
    }

    public Optional<Person> find(AccountId account, String key) {
        return persons.identified(account, key).map(this::withFacts);
    }

    /** What those of an account are called, by their keys there; without those nobody knows. */
    public Map<String, String> names(AccountId account, Collection<String> keys) {
        return persons.identified(account, keys).stream().collect(Collectors.toMap(row -> row.key, row -> row.name));
    }

    /** Several people in a handful of queries, for pages that list them. */
    public Map<PersonId, Person> find(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).collect(Collectors.toSet());
        var daysOf = dates.current(ids);
        var conditionsOf = concerns.of(ids);
        return persons.identitiesOf(ids).stream()
                .map(identity -> person(
                        identity,
                        conditionsOf.getOrDefault(identity.personId, Set.of()),
                        daysOf.getOrDefault(identity.personId, Map.of())))
                .collect(Collectors.toMap(Person::id, person -> person, (first, later) -> first));
    }

    /** People whose name contains the words, by name; a person of several accounts once for each. */
    public List<Person> named(String words, int limit) {
        return persons.named(words, limit).stream().map(this::withFacts).toList();
    }

    public void hold(PersonId person, HoldReason reason, String subject, Instant now) {
        holds.place(person.value(), reason, subject, now);
    }

    /** Releases only what this subject placed; another subject's hold for the same reason stays. */
    public void release(PersonId person, HoldReason reason, String subject, Instant now) {
        holds.release(person.value(), reason, subject, now);
    }

    public Set<HoldReason> holdsOn(PersonId person) {
        return holdsInDetail(person).stream().map(Hold::reason).collect(Collectors.toUnmodifiableSet());
    }

    public List<Hold> holdsInDetail(PersonId person) {
        return holds.standing(person.value());
    }

    /** Those of the people whose consent stands. */
    public Set<PersonId> consenting(Collection<PersonId> people, Purpose purpose) {
        return ids(consents.standing(values(people), purpose));
    }

    /** Those of the people on whom any hold stands. */
    public Set<PersonId> heldBack(Collection<PersonId> people) {
        return ids(holds.standing(values(people)));
    }

    /** Everybody whom one of the conditions concerns. */
    public Set<PersonId> concernedBy(Set<ConditionCode> conditions) {
        return ids(concerns.about(conditions));
    }

    private static Set<UUID> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).collect(Collectors.toSet());
    }

    private static Set<PersonId> ids(Collection<UUID> values) {
        return values.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    public void give(PersonId person, Purpose purpose, String how, Instant now) {
        note(person, new Consent(purpose, true, how, "", Proof.NONE, now));
    }

    public void withdraw(PersonId person, Purpose purpose, String how, Instant now) {
        note(person, new Consent(purpose, false, how, "", Proof.NONE, now));
    }

    /** Adds a line to the ledger; what stands is the latest. */
    public void note(PersonId person, Consent consent) {
        consents.note(person.value(), consent);
        consentNoted.fire(new ConsentNoted(person, consent.purpose(), consent.given()));
    }

    public boolean consents(PersonId person, Purpose purpose) {
        return consents.stands(person.value(), purpose);
    }

    /** What her consent stands for. */
    public Set<Purpose> consentedPurposes(PersonId person) {
        return Stream.of(Purpose.values())
                .filter(purpose -> consents(person, purpose))
                .collect(Collectors.toSet());
    }

    public List<Consent> consentsOf(PersonId person) {
        return consents.history(person.value());
    }

    /** A later word replaces an earlier one, which is kept as history. */
    public void remember(PersonId person, DateKind kind, LocalDate day, Instant now) {
        persons.lock(person.value());
        dates.note(person.value(), kind, day, now);
    }

    public List<DatedFact> datesOf(PersonId person) {
        return dates.history(person.value());
    }

    public void concerns(PersonId person, ConditionCode condition, Instant now) {
        if (concerns.note(person.value(), condition, now)) {
            concerned.fire(new Concerned(person, condition));
        }
    }

    /** Those this person writes for besides herself, the first told first. */
    public List<WrittenFor> writesFor(PersonId person) {
        return dependants.of(person.value());
    }

    /** @return whether it was not known yet */
    public boolean noteWritesFor(PersonId person, String relation, String name, Instant now) {
        return dependants.note(person.value(), relation, name, now);
    }

    /** @return whether it stood until now */
    public boolean endWritesFor(PersonId person, UUID writtenFor, Instant now) {
        return dependants.end(person.value(), writtenFor, now);
    }

    private Person withFacts(IdentityRow identity) {
        var one = Set.of(identity.personId);
        return person(
                identity,
                concerns.of(one).getOrDefault(identity.personId, Set.of()),
                dates.current(one).getOrDefault(identity.personId, Map.of()));
    }

    private static Person person(IdentityRow identity, Set<ConditionCode> conditions, Map<DateKind, LocalDate> days) {
        return new Person(
                new PersonId(identity.personId),
                AccountId.parse(identity.account),
                identity.key,
                identity.name,
                conditions,
                days);
    }
}
