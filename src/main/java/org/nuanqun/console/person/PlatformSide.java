package org.nuanqun.console.person;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.nuanqun.channels.Channel;
import org.nuanqun.channels.Channels;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Pages;
import org.nuanqun.people.Arrival;
import org.nuanqun.people.Arrivals;
import org.nuanqun.people.Person;
import org.nuanqun.tagging.Tagging;
import org.nuanqun.vocabulary.PersonId;

/** What platforms tell of somebody: by which channels she came, and which tags are on her. */
@RequestScoped
class PlatformSide {

    private final Arrivals arrivals;
    private final Channels channels;
    private final Tagging tagging;
    private final SignedIn signedIn;
    private final Pages pages;

    PlatformSide(Arrivals arrivals, Channels channels, Tagging tagging, SignedIn signedIn, Pages pages) {
        this.arrivals = arrivals;
        this.channels = channels;
        this.tagging = tagging;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    List<Sheet.Place> came(PersonId person) {
        return arrivals.of(person).stream().map(this::place).toList();
    }

    List<Chip> tags(List<Person> faces) {
        return tagging.of(faces).stream()
                .map(tag -> tag.why().isEmpty()
                        ? Chip.grey(tag.name())
                        : Chip.amber(
                                "alert",
                                pages.language().words(PersonWords.class).notTagged(tag.name(), tag.why())))
                .toList();
    }

    /** A code nobody made here keeps its own name; whoever may not act has no page of a channel. */
    private Sheet.Place place(Arrival arrival) {
        Optional<Channel> channel = channels.find(arrival.account(), arrival.state());
        PersonWords words = pages.language().words(PersonWords.class);
        String when = pages.moments().moment(arrival.first());
        return new Sheet.Place(
                channel.filter(_ -> signedIn.operator().role().mayAct())
                        .map(one -> "/console/channels/" + one.id())
                        .orElse(""),
                channel.map(Channel::name).orElseGet(() -> words.code(arrival.state())),
                arrival.isStill() ? when : words.cameAndLeft(when));
    }
}
