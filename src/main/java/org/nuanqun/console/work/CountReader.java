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
                .map(day -> new CountLine(day, pages.moments().day(day.day())))
                .toList();
    }
}
