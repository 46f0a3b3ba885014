package org.nuanqun.console.work;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.nuanqun.console.page.Pages;
import org.nuanqun.platform.group.GroupCounts;

/** Reads what platforms count of groups by themselves. */
@RequestScoped
class CountReader {

    private final List<GroupCounts> counts;
    private final Pages pages;

    CountReader(@All List<GroupCounts> counts, Pages pages) {
        this.counts = counts;
        this.pages = pages;
    }

    List<CountLine> latest() {
        return counts.stream()
                .flatMap(one -> one.latest().stream())
                .map(this::line)
                .toList();
    }

    private CountLine line(GroupCounts.OwnersDay day) {
        return new CountLine(
                day.owner(),
                day.account(),
                pages.moments().day(day.day()),
                day.groups(),
                day.spokenIn(),
                day.members(),
                day.newMembers(),
                day.whoSpoke(),
                day.messages());
    }
}
