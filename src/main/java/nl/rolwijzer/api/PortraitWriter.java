package nl.rolwijzer.api;

import java.util.Locale;
import java.util.Map;
import nl.rolwijzer.assessment.RoleProfile;
import nl.rolwijzer.assessment.Worth;

/** Puts roles into the words of one language. */
record PortraitWriter(Locale locale) {

    Portrait write(RoleProfile profile, Map<String, Links.Link> links) {
        RoleWriter roles = new RoleWriter(locale);
        return new Portrait(
                profile.role().id(),
                profile.name().in(locale),
                profile.summary().in(locale),
                profile.recognise().in(locale),
                profile.examples().stream().map(example -> example.in(locale)).toList(),
                roles.citations(profile.sources()),
                roles.value(profile.worth()),
                profile.worth().government().text().in(locale),
                RoleWriter.qualities(profile.worth()),
                profile.subkinds().stream().map(this::kind).toList(),
                links);
    }

    private Portrait.Kind kind(RoleProfile.SubkindProfile profile) {
        Worth worth = profile.worth();
        return new Portrait.Kind(
                profile.subkind().id(),
                profile.subkind().name().in(locale),
                profile.subkind().line().in(locale),
                new RoleWriter(locale).value(worth),
                worth.government().text().in(locale),
                RoleWriter.qualities(worth));
    }
}
