-- What of an idea may be read, and by whom: written once, made anew when a line here changes. What
-- stands in no view is read by its sender's side alone. Rights follow in afterMigrate.
DROP VIEW IF EXISTS unmarked_idea, submitted_idea, public_idea, shown_idea;

-- A first line that stands by itself as a heading does: some words without an end, no greeting, and
-- no line that was only broken where the page ended. Null where there is none.
CREATE OR REPLACE FUNCTION heading(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (SELECT regexp_replace(line, '\s+', ' ', 'g')
            FROM substring(words FROM '^\s*(\S[^\n]{6,78}[^\s.,!:;…–-])[ \t]*\n\s*[^\s[:lower:]]') AS line
            WHERE line ~ '\S\s+\S' AND line !~* '^(hej|hallå|god|bästa|kära|dear|hello|hi)\M');

-- An idea without a title is called by its own heading, or by its first words, whole ones.
CREATE OR REPLACE FUNCTION called(title text, words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN coalesce(nullif(title, ''), heading(words), CASE
        WHEN length(regexp_replace(left(words, 300), '\s+', ' ', 'g')) <= 80
            THEN regexp_replace(left(words, 300), '\s+', ' ', 'g')
        ELSE regexp_replace(left(regexp_replace(left(words, 300), '\s+', ' ', 'g'), 80), '\s+\S*$', '')
            || '…' END);

-- The region's side. `case_title` is what an officer calls it, if she has named it. Where the text is
-- marked its first words are no name: names stand in lists and letters.
CREATE VIEW submitted_idea AS
SELECT id, reference, state, channel, received_at,
       called(masked(title), CASE WHEN marked ? 'TEXT' THEN reference ELSE masked(text) END) AS title,
       coalesce(nullif(case_name, ''),
           called(masked(title), CASE WHEN marked ? 'TEXT' THEN reference ELSE masked(text) END)) AS case_title,
       text, change, kind, needs, amount, amount_unknown, answer_before, municipalities, other_places,
       summary_allowed, summary, summary_shown,
       contact_name, organisation, email, email_as_sent, telephone,
       strategy_edition, areas,
       answered_at,
       sender_choice, search, language, marked,
       found_by(reference, contact_name, organisation, email, telephone) AS found_by
FROM idea
    LEFT JOIN (SELECT subject_id, called AS case_name FROM assessment_case WHERE subject_kind = 'IDEA') AS named
    ON subject_id = id
WHERE reference IS NOT NULL;

-- Likewise, without what its sender has marked: what is proposed to others, counted for everybody or
-- learnt from is read here. `search` has its index; `unmarked_search` tells whether what was found
-- there may be, and is nothing where nothing is marked.
CREATE VIEW unmarked_idea AS
SELECT id, reference, state, channel, received_at, title, case_title,
       CASE WHEN marked ? 'TEXT' THEN '' ELSE text END AS text,
       CASE WHEN marked ? 'CHANGE' THEN '' ELSE change END AS change,
       CASE WHEN marked ? 'NEEDS' THEN NULL ELSE kind END AS kind,
       CASE WHEN marked ? 'NEEDS' THEN '{}' ELSE needs END AS needs,
       CASE WHEN marked ? 'AMOUNT' THEN NULL ELSE amount END AS amount,
       marked ? 'AMOUNT' AS amount_marked, amount_unknown,
       CASE WHEN marked ? 'NEEDS' THEN NULL ELSE answer_before END AS answer_before,
       CASE WHEN marked ? 'PLACES' THEN '{}' ELSE municipalities END AS municipalities,
       CASE WHEN marked ? 'PLACES' THEN '' ELSE other_places END AS other_places,
       summary_allowed,
       CASE WHEN marked ? 'SUMMARY' THEN '' ELSE summary END AS summary, summary_shown,
       CASE WHEN marked ? 'CONTACT' THEN '' ELSE contact_name END AS contact_name,
       CASE WHEN marked ? 'CONTACT' THEN '' ELSE organisation END AS organisation,
       CASE WHEN marked ? 'CONTACT' THEN '' ELSE email END AS email,
       CASE WHEN marked ? 'CONTACT' THEN NULL ELSE email_as_sent END AS email_as_sent,
       CASE WHEN marked ? 'CONTACT' THEN '' ELSE telephone END AS telephone,
       areas, sender_choice, language, marked,
       search,
       CASE WHEN marked <> '{}' THEN searchable(title
           || CASE WHEN NOT marked ? 'TEXT' THEN ' ' || text ELSE '' END
           || CASE WHEN NOT marked ? 'CHANGE' THEN ' ' || change ELSE '' END
           || CASE WHEN NOT marked ? 'CONTACT' THEN ' ' || organisation ELSE '' END) END AS unmarked_search
FROM submitted_idea;

-- Everybody's. An idea that its owner has stopped can still be read and learnt from, but seeks nobody.
CREATE VIEW public_idea AS
SELECT reference, received_at, called(masked(title), masked(summary)) AS title, masked(summary) AS summary,
       CASE WHEN marked ? 'PLACES' THEN '{}' ELSE municipalities END AS municipalities,
       CASE WHEN marked ? 'NEEDS' THEN NULL ELSE kind END AS kind,
       CASE WHEN marked ? 'NEEDS' THEN '{}' ELSE needs END AS needs, areas, public_search, public_text,
       coalesce(sender_choice = 'STOP', false) AS stopped
FROM idea
WHERE summary_shown AND state IN ('SUBMITTED', 'ANSWERED');

-- Beside public_idea, row for row.
CREATE VIEW shown_idea AS
SELECT reference, coalesce(shown_at, received_at) AS shown_at, news_at
FROM idea
WHERE summary_shown AND state IN ('SUBMITTED', 'ANSWERED');
