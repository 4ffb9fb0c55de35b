package nl.rolwijzer.linkeddata;

import org.apache.jena.rdf.model.Model;

/** A file of one graph that is written part by part, so that it can be larger than the memory. */
interface GraphFile {

    /** Adds a part; what it says may have been said before. */
    void write(Model part);

    /** Writes what is left; the stream stays open. */
    void finish();
}
