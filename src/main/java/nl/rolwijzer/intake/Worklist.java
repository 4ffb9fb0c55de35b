package nl.rolwijzer.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.rolwijzer.assessment.Questionnaire;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.Status;
import nl.rolwijzer.language.Proposal;
import org.springframework.stereotype.Component;

/**
 * The concepts with an open question of which the text says something, in the order of their names. A place in it is the
 * number of a concept, with or without a proposal: it stays what it is while proposals are taken over.
 */
@Component
class Worklist {

    private static final int BATCH = 50;

    /** How many concepts to look at for one page; a reader can ask to look on. */
    private static final int MOST = 40 * BATCH;

    private final Search search;
    private final TextProposals proposals;
    private final Rulebooks rulebooks;

    Worklist(Search search, TextProposals proposals, Rulebooks rulebooks) {
        this.search = search;
        this.proposals = proposals;
        this.rulebooks = rulebooks;
    }

    /** A concept with what is proposed for it, and its place. */
    record Task(ServiceRecord service, Proposal proposal, int place) {}

    /**
     * The first task from a place on, if there is one.
     *
     * @param lookedUpTo the place to go on from
     * @param concepts how many there are
     */
    record Found(Optional<Task> task, int lookedUpTo, long concepts) {

        public boolean isMore() {
            return lookedUpTo < concepts;
        }
    }

    Found from(int place) {
        SearchRequest concepts = SearchRequest.everything().with(Facet.STATUS, Set.of(Status.CONCEPT.id()));
        long count = search.count(concepts);
        int end = (int) Math.min(count, place + (long) MOST);
        for (int start = place - place % BATCH; start < end; start += BATCH) {
            Optional<Task> task = first(search.page(concepts, start / BATCH + 1, BATCH), start, place);
            if (task.isPresent()) {
                return new Found(task, task.get().place() + 1, count);
            }
        }
        return new Found(Optional.empty(), end, count);
    }

    private Optional<Task> first(List<ServiceRecord> batch, int start, int place) {
        Questionnaire questionnaire = rulebooks.active().questionnaire();
        return IntStream.range(Math.max(0, place - start), batch.size())
                .mapToObj(i ->
                        new Task(batch.get(i), proposals.open(FilledForm.of(batch.get(i)), questionnaire), start + i))
                .filter(task -> !task.proposal().hints().isEmpty())
                .findFirst();
    }
}
