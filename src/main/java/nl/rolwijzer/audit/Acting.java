package nl.rolwijzer.audit;

/** A principal of Spring Security that can say who is acting. */
public interface Acting {

    Actor actor();
}
