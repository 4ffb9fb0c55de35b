package nl.rolwijzer.bpmn;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.rolwijzer.lean.Actor;

/**
 * Who a lane or pool is, by words in its name. A guess: the form asks a person to look. The government comes first, because
 * its desks are called after whom they are for, such as <i>burgerzaken</i>.
 */
enum ActorGuess {
    GOVERNMENT(
            Actor.AMBTENAAR,
            "ambtena|medewerk|behandela|beoordela|gemeente|burgerzaken|burgemeester|wethouder|klantcontact|\\bkcc\\b|balie|loket"
                    + "|afdeling|\\bteam|college|provincie|waterschap|ministerie|overheid|\\brijk|toezicht|handhav|inspect"
                    + "|consulent|vergunningverlen|back ?office|front ?office|systeem|system|official|municipal|employee"
                    + "|officer|department|case ?work|clerk|council|government"),
    OTHERS(
            Actor.DERDE,
            "omwonend|\\bbuur|\\bburen|\\bderde|belangengroep|partner|notaris|advoca|makelaar|politie|police|brandweer|\\bggd\\b"
                    + "|veiligheidsregio|adviesbureau|aannemer|leverancier|extern|neighbou?r|third part|contractor|supplier"),
    CITIZEN(
            Actor.BURGER,
            "burger|inwoner|bewoner|aanvrag|indiener|melder|klant|cliënt|\\bclient|ouders?\\b|student|leerling|ondernemer"
                    + "|belastingplichtig|bezoeker|citizen|applicant|resident|customer|parent|entrepreneur|visitor");

    private final Actor actor;
    private final Pattern words;

    ActorGuess(Actor actor, String words) {
        this.actor = actor;
        this.words = Pattern.compile(
                words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    static Optional<Actor> of(String name) {
        return Arrays.stream(values())
                .filter(guess -> guess.words.matcher(name).find())
                .map(guess -> guess.actor)
                .findFirst();
    }
}
