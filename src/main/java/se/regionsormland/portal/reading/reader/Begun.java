package se.regionsormland.portal.reading.reader;

import java.util.Set;
import se.regionsormland.portal.reading.words.Listed;
import se.regionsormland.portal.reading.words.Phrases;

/** The words of {@link BegunReader}. */
final class Begun {

  /** Said of what is named before or after: only of what is ours does it mean anything. */
  static final Phrases OF_SOMETHING =
      inBothSpellings(
          """
          drog vi igång; satte vi igång; körde vi igång; körde igång; har kört igång; har rullat
          sedan; har rullat på sedan; har rullat i; rullar sedan; har hållit på sedan;
          har börjat; har redan börjat; har startat; har redan startat; har påbörjat; har
          redan påbörjat; har satt igång; har redan satt igång; har dragit igång; har redan
          dragit igång; har kommit igång; har redan kommit igång; har inlett; redan börjat;
          kommit igång; dragit igång; satt igång; redan startat; redan påbörjat; redan igång;
          redan påbörjats; börjat redan; startade; började; drog igång; är igång; är i gång;
          är påbörjat; är påbörjad; är påbörjade; är upphandlat; är upphandlad; har
          upphandlat; har redan upphandlat; har beställt; har redan beställt; började redan;
          startade redan; satte igång; satte i gång; inleddes; påbörjades; har påbörjats; har
          inletts; är i full gång; i full gång sedan; har pågått sedan; pågår sedan; pågår
          redan; pågått i; är redan i full gång; igång sen; igång sedan; igång redan; alltså
          igång; have started; have begun; has started; has begun; started in; began in; har
          vi börjat; har vi startat; har vi dragit igång; is under way; är i mål; är halvvägs
          """);

  /** Nobody says so of what somebody else does, or of what is only thought of. */
  static final Phrases DONE =
      Phrases.of(
          """
          satte spaden i; tog första spadtaget; tagit första spadtaget; har redan skrivit avtal
          med; har redan skrivit kontrakt; har redan tecknat avtal; har redan tecknat kontrakt;
          är redan påbörjat; är redan påbörjad; är redan upphandlat; är redan upphandlad; är
          beställt; är beställd; är beställda; är redan beställ*; har redan byggt; har redan
          köpt; har redan grävt; har redan rivit; har redan installerat; har redan anställt;
          har redan anlagt; har redan planterat; är redan byggd*; är redan byggt; är redan
          grävd*; är redan grävt; är redan köpt*; är redan riv*; är redan installera*; är
          redan anlagd*; är redan plantera*; är redan gjut*; är redan inköpt*; la ut upphandling*; lade ut
          upphandling*; har lagt ut upphandling*; har handlat upp; kontrakt är skrivet; upphandlingen är klar; upphandlingen är gjord; upphandlingen är avslutad;
          avtal är tecknat; är redan tecknat; har tecknat kontrakt; har tecknat avtal; har
          skrivit kontrakt; har skrivit avtal med entreprenör*; skrev avtal med; skrev
          kontrakt; tecknade avtal; tecknade kontrakt; entreprenören är utsedd; entreprenör
          är utsedd; har vi redan börjat; har vi redan startat; har vi redan dragit igång;
          har vi redan betalat; har vi redan köpt; vi redan lagt ut; har redan betalat; har
          redan lagt ut; har redan beställt; have already started; has already started; have
          already bought; have already ordered; have already built; have already signed; has
          already bought; håller redan på att gräva; håller redan på att bygga; håller på och
          bygger; håller redan på med bygget; spaden är i jorden; satt spaden i jorden; har
          börjat gräva; har börjat bygga; har börjat riva; har börjat installera; har börjat
          schakta; har börjat plantera; har börjat röja; har redan ställt; har redan satt upp; har redan röjt; har redan målat; har redan
          monterat; har redan gjutit; har redan sått; har redan renoverat; är gjuten; är gjutet;
          är gjutna; är inköpt; är inköpta; är köpt; är köpta; är schaktad; är schaktat; är
          schaktade; är monterad; är monterat; är monterade; är nedgrävd; är nedgrävda; är uppsatt;
          är uppsatta; är påskriv*; mitt i renovering*; mitt i bygg*; mitt i arbete*; mitt uppe i; ligger redan i backen; ligger redan i marken; är utgrävd; är utgrävt; är installerad; är
          installerat; är installerade; är planterade; är planterad; är levererad; är
          levererade; första etappen byggdes; etappen är
          byggd; etappen är klar; fasen är klar
          """);

  static final Set<String> OURS =
      Listed.words(
          """
          vi projektet arbetet bygget byggnationen satsningen piloten upphandlingen
          pilotprojektet insatsen förstudien jag kommunen we project det entreprenaden
          entreprenören anläggningen utrustningen allt byggandet kommunerna föreningen
          klubben byalaget bolaget försöket testet utredningen grävningen schaktningen
          etappen fasen installationen odlingen work works construction arbetena
          """);

  static final Set<String> NOT =
      Listed.words(
          """
          inte ej aldrig ännu not ingen inget ingenting icke haven't innan när om ifall förrän
          efter before when if once borde skulle hade knappt nothing inga utan hoppas så fort
          """);
  static final Set<String> OTHERS =
      Listed.words(
          """
          tidigare förra föregående annat andra gamla liknande de dom man previous earlier
          grannkommunen grannkommunerna grannen
          """);

  /** "Ska ha kommit igång" is to come. */
  static final Set<String> TO_COME =
      Set.of("ha", "ska", "skall", "vill", "måste", "bör", "kan", "kommer", "will", "should");

  static final Phrases ONLY_TALK =
      Phrases.of(
          """
          utkast*; ansök*; idé*; prata*; fundera*; skissa*; diskuter*; tänk*; titta*; planer*;
          kolla*; undersök*; samtal*; dialog*; skriv*; bolla*; spåna*; se; samla*; thinking;
          talking; planning; leta; söka; förändra*; bli; märka; diskussion*; ana; oroa*;
          arbetsgrupp*; nätverk*; möte*; samråd*; insamling*; upprop*; namninsamling*; kampanj*; enkät*; debatt*; processen;
          fråga; ett samtal; en grupp; en arbetsgrupp; ett nätverk
          """);

  private Begun() {}

  /** "Igång" and "i gång". */
  private static Phrases inBothSpellings(String phrases) {
    return Phrases.of(phrases + "; " + phrases.replace("igång", "i gång"));
  }
}
