package nl.rolwijzer.assessment;

import java.util.List;

/**
 * What the rulebook says of a role as a whole.
 *
 * @param summary the role in one sentence
 * @param recognise the question by which a civil servant recognises it
 * @param extras what this role values beside the six quality parameters
 */
public record RoleProfile(
        CitizenRole role,
        Text name,
        Text summary,
        Text recognise,
        List<Text> examples,
        List<Source> sources,
        Worth worth,
        List<SubkindProfile> subkinds,
        List<Extra> extras)
        implements Sourced {

    /** A sub-kind with its own worth, as the citizen you deal with or (where that differs) as a third party. */
    public record SubkindProfile(Subkind subkind, Worth worth) {}

    /** Something this role values beside the six quality parameters. */
    public record Extra(Text name, Basis basis) {}

    public RoleProfile {
        examples = List.copyOf(examples);
        sources = List.copyOf(sources);
        subkinds = List.copyOf(subkinds);
        extras = List.copyOf(extras);
    }
}
