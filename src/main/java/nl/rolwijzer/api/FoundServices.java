package nl.rolwijzer.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a search found; the names of the components are the names in JSON.
 *
 * @param totaal how many services there are in all parts together
 * @param facetten of each facet that was asked for, how many services each value would give; the most first
 */
record FoundServices(
        List<Map<String, @Nullable Object>> diensten,
        long totaal,
        Map<String, Map<String, Long>> facetten,
        @JsonProperty("_links") Map<String, Links.Link> links) {}
