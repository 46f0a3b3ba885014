package org.nuanqun.console.channel;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.nuanqun.audit.Actor;
import org.nuanqun.channels.Channel;
import org.nuanqun.channels.Channels;
import org.nuanqun.channels.Standing;
import org.nuanqun.console.inbox.Ledger;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.reports.ArrivalFigures;
import org.nuanqun.reports.ArrivalReports;
import org.nuanqun.reports.Period;
import org.nuanqun.time.TimeConfig;

/** Reads the page of one channel. */
@RequestScoped
class OneChannelReader {

    private static final int DAYS = 30;

    private final ChannelReader reader;
    private final Channels channels;
    private final ArrivalReports reports;
    private final Ledger ledger;
    private final Shells shells;
    private final Pages pages;
    private final ZoneId zone;

    OneChannelReader(
            ChannelReader reader,
            Channels channels,
            ArrivalReports reports,
            Ledger ledger,
            Shells shells,
            Pages pages,
            TimeConfig time) {
        this.reader = reader;
        this.channels = channels;
        this.reports = reports;
        this.ledger = ledger;
        this.shells = shells;
        this.pages = pages;
        this.zone = time.zone();
    }

    /** @param refused what the platform said when it was to be ended, or "" */
    TemplateInstance page(Channel channel, String refused) {
        ArrivalFigures all = reports.totals(channel.account()).getOrDefault(channel.state(), ArrivalFigures.NONE);
        return pages.inTheReadersLanguage(new ChannelView(
                shells.around("channels"), reader.line(channel, all), details(channel), days(channel), DAYS, refused));
    }

    private ChannelView.Details details(Channel channel) {
        ChannelWords words = reader.words();
        String who = ledger.deeds(pages.language()).actor(new Actor(channel.by()));
        boolean isOpen = channel.standing() == Standing.OPEN;
        return new ChannelView.Details(
                channel.state(),
                isOpen ? channel.link() : "",
                isOpen && channels.picture(channel.id()).isPresent(),
                channel.overflows(),
                words.madeBy(who, pages.moments().moment(channel.madeAt())),
                channel.endedAt()
                        .map(at -> words.endedAt(pages.moments().moment(at)))
                        .orElse(""),
                channel.standing() == Standing.UNSURE || channel.standing() == Standing.PLANNED,
                isOpen && channel.wantedAt().isPresent(),
                isOpen && channel.wantedAt().isEmpty());
    }

    private List<ChannelView.Day> days(Channel channel) {
        Period period = Period.endingOn(pages.moments().today(), DAYS, zone);
        Map<LocalDate, ArrivalFigures> days = reports.days(channel.account(), channel.state(), period);
        return days.entrySet().stream()
                .sorted(Map.Entry.<LocalDate, ArrivalFigures>comparingByKey(Comparator.reverseOrder()))
                .map(day ->
                        new ChannelView.Day(pages.moments().day(day.getKey()), reader.counted(channel, day.getValue())))
                .toList();
    }
}
