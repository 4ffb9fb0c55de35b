package nl.rolwijzer.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.rolwijzer.assessment.Option;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Questionnaire;

/**
 * As many services as anybody wants, the same ones every time: each with a name and texts as a municipality would write
 * them, and with other answers than the ones before. The answers walk through all combinations of one option for each
 * question, in steps that are no divisor of how many there are, so that every part of the walk is mixed.
 */
public final class ManyServices {

    private static final long SEED = 20261122;
    private static final long STEP = 7_368_787;

    private static final List<String> SUBJECTS = List.of(
            "kapvergunning",
            "parkeervergunning voor bewoners",
            "rijbewijs",
            "paspoort",
            "uittreksel uit de basisregistratie",
            "bijstandsuitkering",
            "bijzondere bijstand",
            "subsidie voor sportverenigingen",
            "huisvuil",
            "grofvuil",
            "speeltuin",
            "zwembad",
            "bibliotheek",
            "hondenbelasting",
            "rioolheffing",
            "onroerendezaakbelasting",
            "toeristenbelasting",
            "evenementenvergunning",
            "terrasvergunning",
            "bouwvergunning",
            "inspraak over de wijk",
            "burgerpanel",
            "verkiezingen",
            "referendum",
            "leerlingenvervoer",
            "schuldhulp",
            "jeugdhulp",
            "huishoudelijke hulp",
            "woonurgentie",
            "geluidsoverlast",
            "milieucontrole",
            "horecacontrole",
            "snelheidscontrole",
            "marktplaats",
            "begraafplaats",
            "trouwlocatie",
            "straatverlichting",
            "fietspad",
            "groenonderhoud",
            "buurtbudget",
            "vrijwilligerswerk",
            "taalcursus",
            "inburgering",
            "adreswijziging",
            "geboorteaangifte",
            "erfpacht",
            "archief",
            "klacht",
            "bezwaar",
            "energietoeslag");
    private static final List<String> ACTIONS = List.of(
            "aanvragen",
            "verlengen",
            "wijzigen",
            "stopzetten",
            "melden",
            "betalen",
            "bekijken",
            "controleren",
            "meedenken",
            "beoordelen");
    private static final List<String> PEOPLE = List.of(
            "",
            " voor ondernemers",
            " voor jongeren",
            " voor ouderen",
            " voor nieuwe inwoners",
            " voor verenigingen",
            " in het centrum",
            " in het buitengebied",
            " met spoed",
            " via de balie");
    private static final List<String> PLACES = List.of(
            "Almelo",
            "Alkmaar",
            "Amersfoort",
            "Apeldoorn",
            "Arnhem",
            "Assen",
            "Breda",
            "Delft",
            "Deventer",
            "Dordrecht",
            "Ede",
            "Emmen",
            "Enschede",
            "Gouda",
            "Groningen",
            "Haarlem",
            "Heerlen",
            "Helmond",
            "Hengelo",
            "Hilversum",
            "Hoorn",
            "Leeuwarden",
            "Leiden",
            "Lelystad",
            "Maastricht",
            "Middelburg",
            "Nijmegen",
            "Oss",
            "Purmerend",
            "Roermond",
            "Roosendaal",
            "Schiedam",
            "Sittard-Geleen",
            "Tilburg",
            "Veenendaal",
            "Venlo",
            "Vlissingen",
            "Zaanstad",
            "Zoetermeer",
            "Zwolle");
    private static final List<String> SENTENCES = List.of(
            "De aanvraag doet u met het formulier op de website of aan de balie.",
            "Een medewerker kijkt of alles compleet is en neemt contact op als er iets ontbreekt.",
            "Binnen acht weken hoort de aanvrager wat het besluit is.",
            "Omwonenden krijgen zes weken de tijd om te reageren.",
            "De kosten staan in de tarieventabel van dit jaar.",
            "Wie het niet eens is met het besluit, kan bezwaar maken.",
            "De gemeente werkt hierbij samen met buurgemeenten en met de politie.",
            "Een deel van het werk wordt gedaan door vrijwilligers uit de wijk.",
            "De gemeenteraad stelt elke vier jaar vast hoeveel geld er is.",
            "Er wordt gelet op gelijke behandeling en op privacy.");
    private static final List<String> LAWS = List.of(
            "",
            "Algemene wet bestuursrecht",
            "Omgevingswet",
            "Participatiewet",
            "Wet maatschappelijke ondersteuning 2015",
            "Gemeentewet",
            "Jeugdwet");

    private final Questionnaire questionnaire;

    public ManyServices(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** @param number from 0 */
    public Submission submission(int number) {
        Random random = new Random(SEED + number);
        Map<String, List<String>> answers = answers(number, random);
        boolean complete = answers.size() == questionnaire.questions().size();
        return new Submission(
                UUID.nameUUIDFromBytes(("dienst " + number).getBytes(StandardCharsets.UTF_8)),
                draft(random, answers),
                complete && random.nextInt(3) > 0,
                Origin.IMPORT,
                "");
    }

    private static ServiceDraft draft(Random random, Map<String, List<String>> answers) {
        String subject = pick(SUBJECTS, random);
        String name = subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1) + " "
                + pick(ACTIONS, random) + pick(PEOPLE, random);
        String law = pick(LAWS, random);
        return new ServiceDraft(
                name,
                text(random, 2 + random.nextInt(5)),
                random.nextInt(4) == 0 ? "" : text(random, 1),
                random.nextInt(3) == 0 ? "" : text(random, 1),
                "Gemeente " + pick(PLACES, random),
                law,
                law.isEmpty() ? "" : "https://wetten.overheid.nl/zoeken",
                "",
                "",
                answers,
                random.nextInt(5) == 0 ? Map.of("weigeren", text(random, 1)) : Map.of(),
                "",
                null,
                random.nextInt(4) == 0
                        ? ""
                        : pick(List.of(LegalDomain.values()), random).id());
    }

    /** One question in twenty is left open, and one in ten of several options has a second one. */
    private Map<String, List<String>> answers(int number, Random random) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        long place = number * STEP;
        for (Question question : questionnaire.questions()) {
            List<Option> options = question.options();
            Option option = options.get((int) (place % options.size()));
            place /= options.size();
            if (random.nextInt(20) > 0) {
                answers.put(question.id(), chosen(question, option, random));
            }
        }
        return answers;
    }

    private static List<String> chosen(Question question, Option option, Random random) {
        Option other = pick(question.options(), random);
        boolean two = question.multiple() && !option.exclusive() && !other.exclusive() && !other.equals(option);
        return two && random.nextInt(10) == 0 ? List.of(option.id(), other.id()) : List.of(option.id());
    }

    private static String text(Random random, int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : " ").append(pick(SENTENCES, random));
        }
        return text.toString();
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
