package se.medvandrare.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medvandrare.accounts.FieldCipher;
import se.medvandrare.base.Refused;

/** The people of a tenant: registered once, found by number, with encrypted numbers and contact data. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Register {

    private final PersonRepository people;
    private final IdentityRepository identities;
    private final IdentifierRepository identifiers;
    private final FieldCipher cipher;
    private final Numbers numbers;
    private final Clock clock;

    Register(
            PersonRepository people,
            IdentityRepository identities,
            IdentifierRepository identifiers,
            FieldCipher cipher,
            Numbers numbers,
            Clock clock) {
        this.people = people;
        this.identities = identities;
        this.identifiers = identifiers;
        this.cipher = cipher;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Whom the number belongs to; people with protected identity are not found. */
    public Optional<Person> holder(PersonalNumber number) {
        return identifiers
                .findByKindAndHashIn(number.kind(), cipher.hashes(number.kind().name(), number.digits()))
                .map(it -> people.find(it.personId()));
    }

    /** Refuses what concerns somebody the current user may not see. */
    public void requireShown(long person) {
        identities.find(person);
    }

    /** Adds a person nobody has registered before. */
    public Person add(EnrolForm form) {
        var today = LocalDate.now(clock);
        var person = new Person(numbers.next("person_id"), today, form.toProtection());
        person.describe(form.birthDate(), form.toGender(), today);
        person.source(form.birthDateSource());
        people.saveAndFlush(person);
        identities.saveAndFlush(identity(person, form));
        if (form.numbered()) {
            number(person, form.toNumber(), form.certainty());
        }
        return person;
    }

    /**
     * Gives the person a further number; it may not be lower on the ladder than the latest. It is linked to the earlier ones
     * only when somebody has asked whether it is one and the same person: an assumed identity must never be.
     */
    public void take(Person person, NumberForm form) {
        var number = PersonalNumber.of(form.kind(), form.number());
        var earlier = identifiers.findByPersonId(person.id());
        var highest = earlier.stream()
                .map(Identifier::kind)
                .max(Identifier.Kind::compareTo)
                .orElse(Identifier.Kind.NONE);
        if (number.kind().compareTo(highest) < 0) {
            throw new Refused("participants.form.kind.lower");
        }
        holder(number).ifPresent(holder -> {
            throw new Refused("participants.form.number." + (holder == person ? "same" : "other"));
        });
        if (!earlier.isEmpty() && !Boolean.TRUE.equals(form.same())) {
            throw new Refused("participants.form.same.link");
        }
        number(person, number, form.certainty());
    }

    /** Brings names, language and contact data up to date. */
    public void rename(Identity identity, Naming naming) {
        write(identity, naming);
        identities.saveAndFlush(identity);
    }

    /** What somebody is known by so far. */
    public Naming naming(Identity identity) {
        return new Naming(
                identity.givenName(),
                identity.familyName(),
                identity.language(),
                new Contact(phone(identity), email(identity)));
    }

    /** What a known person is known by so far. */
    public Naming naming(Person person) {
        return naming(identities.find(person.id()));
    }

    /** Brings what was typed about a known person up to date; what was left empty stays. */
    public void renew(Person person, Naming naming) {
        var identity = identities.find(person.id());
        rename(identity, naming.over(naming(identity)));
    }

    /** Marks the identity as protected: contact data is wiped, and the person is hidden from now on. */
    public void protect(Person person, Person.Protection protection) {
        var identity = identities.find(person.id());
        identity.reachBy(null, null);
        identities.saveAndFlush(identity);
        person.protect(protection);
        people.saveAndFlush(person);
    }

    public @Nullable String phone(Identity identity) {
        return cipher.open("identity", "phone", identity.personId(), identity.phone());
    }

    public @Nullable String email(Identity identity) {
        return cipher.open("identity", "email", identity.personId(), identity.email());
    }

    private Identity identity(Person person, EnrolForm form) {
        var identity = new Identity(person);
        write(identity, form.toNaming());
        return identity;
    }

    private void write(Identity identity, Naming naming) {
        identity.name(naming.givenName(), naming.familyName());
        identity.speak(naming.spoken());
        reach(identity, naming.contact());
    }

    private void reach(Identity identity, Contact contact) {
        var row = identity.personId();
        identity.reachBy(
                cipher.seal("identity", "phone", row, contact.phone()),
                cipher.seal("identity", "email", row, contact.email()));
    }

    /** A number that only a hidden person can hold is refused in neutral words. */
    private void number(Person person, PersonalNumber number, Identifier.@Nullable Certainty certainty) {
        var id = numbers.next("identifier_id");
        var sealed = cipher.seal("identifier", "number", id, number.digits());
        try {
            identifiers.saveAndFlush(new Identifier(id, person, number.kind(), LocalDate.now(clock))
                    .certain(certainty)
                    .seal(sealed == null ? new byte[0] : sealed, hash(number)));
        } catch (DataIntegrityViolationException e) {
            throw new Refused("participants.form.number.taken");
        }
    }

    private byte[] hash(PersonalNumber number) {
        return cipher.hash(number.kind().name(), number.digits());
    }
}
