package org.nuanqun.console.channel;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nuanqun.channels.Channels;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Shells;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.channel.CodeKind;
import org.nuanqun.reports.ArrivalFigures;
import org.nuanqun.reports.ArrivalReports;
import org.nuanqun.vocabulary.AccountId;

/** The channels with what came of each. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/channels")
class ChannelsPage {

    private final Channels channels;
    private final ChannelReader reader;
    private final ArrivalReports reports;
    private final AccountBook accounts;
    private final Shells shells;
    private final Pages pages;

    ChannelsPage(
            Channels channels,
            ChannelReader reader,
            ArrivalReports reports,
            AccountBook accounts,
            Shells shells,
            Pages pages) {
        this.channels = channels;
        this.reader = reader;
        this.reports = reports;
        this.accounts = accounts;
        this.shells = shells;
        this.pages = pages;
    }

    @GET
    public TemplateInstance all() {
        List<AccountId> places = channels.accounts();
        return pages.inTheReadersLanguage(new ChannelsView(
                shells.around("channels"),
                places.stream().map(this::place).toList(),
                accounts.all().stream()
                        .map(AccountSettings::id)
                        .filter(account -> !places.contains(account))
                        .map(AccountId::toString)
                        .collect(Collectors.joining("，")),
                lines()));
    }

    private List<ChannelLine> lines() {
        Map<AccountId, Map<String, ArrivalFigures>> counted = new HashMap<>();
        return channels.all().stream()
                .map(one -> reader.line(
                        one,
                        counted.computeIfAbsent(one.account(), reports::totals)
                                .getOrDefault(one.state(), ArrivalFigures.NONE)))
                .toList();
    }

    private ChannelsView.Place place(AccountId account) {
        var kinds = channels.at(account).orElseThrow().kinds();
        return new ChannelsView.Place(
                account.toString(), kinds.contains(CodeKind.ADD_COLLEAGUE), kinds.contains(CodeKind.JOIN_GROUP));
    }
}
