package nl.rolwijzer.process;

import java.util.List;
import nl.rolwijzer.platform.FormFault;

/**
 * Steps as a file has them, for a person to look at; nothing of them is kept yet.
 *
 * @param faults what must be put right before they can be saved, and what was left out of a cell
 * @param remarks what else was not taken over as it was, or was a guess
 */
record ReadSteps(List<StepFields> steps, List<FormFault> faults, List<String> remarks) {

    ReadSteps {
        steps = List.copyOf(steps);
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }
}
