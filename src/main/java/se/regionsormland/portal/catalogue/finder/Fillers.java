package se.regionsormland.portal.catalogue.finder;

import java.util.Set;

/** Words that say nothing of what a text is about, also as they are spoken. */
final class Fillers {

  private static final Set<String> WORDS =
      Set.of(
          """
          jag du han hon vi ni de dem dom den det en ett ena och o å i på av för från med utan till \
          om att som är var vara varit blir bli blev blivit har hade haft ha kan kunde kunna ska \
          skall skulle vill ville vilja måste får få fick fått så inte ej inga ingen inget bara men \
          eller när då där här hur vad vem vilka vilket vilken varför sin sina sitt vår våra vårt \
          er era min mina mitt din dina ditt deras dess dessa denna detta sig oss mig dig man alla \
          allt någon något några nån nåt sån sånt mycket mycke mer mest mindre många flera också \
          även redan ännu igen sedan sen efter innan under över mellan genom mot vid hos per ut in \
          upp ner ned bort fram kring åt än ju väl nog samt via bl ca m fl mm osv dvs t ex tex fr \
          pga jämt va ger ge går gå gör göra gjort tar ta se ser säga säger sagt komma kommer kom \
          finns fanns sitter sitta står stå ligger ligga behöver behövs behöva borde bör kanske \
          gärna nya ny nytt gamla gammal stor stora liten små två tre fyra fem sex sju åtta nio tio \
          hela varje samma egen egna annan andra första the a an of to on and or we our us you they \
          them it is are be was were with that this what who how want should could would can have \
          has not do does at by from as but if their there ja ei että me he she oli ovat emme \
          kun mutta tai ole myös\
          """
              .split("\\s+"));

  private Fillers() {}

  static boolean contains(String lower) {
    return WORDS.contains(lower) || lower.length() < 2 || Character.isDigit(lower.charAt(0));
  }
}
