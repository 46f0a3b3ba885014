package org.nuanqun.console.person;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.Pages;
import org.nuanqun.people.Child;
import org.nuanqun.people.Children;
import org.nuanqun.vocabulary.PersonId;

/** Reads whether somebody is under 14, and who agreed for her. */
@RequestScoped
class MinorReader {

    private final Children children;
    private final Pages pages;

    MinorReader(Children children, Pages pages) {
        this.children = children;
        this.pages = pages;
    }

    /** Empty where nobody noted that she is a child. */
    List<Minor> of(PersonId person) {
        return children.of(person).stream().map(this::minor).toList();
    }

    private Minor minor(Child child) {
        Moments moments = pages.moments();
        PersonWords words = pages.language().words(PersonWords.class);
        return new Minor(
                moments.moment(child.notedAt()),
                child.guardian()
                        .map(one -> words.guardianAgreed(
                                one.relation(), one.name(), moments.moment(one.agreedAt()), one.seen()))
                        .orElse(""));
    }
}
