-- Who does it and what is done: handläggare and handläggning. For what is alike only, not for what is searched.
CREATE FUNCTION word_kin(written text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
    SELECT CASE WHEN base <> word THEN ARRAY [base || 'are', base || 'ning'] ELSE '{}' END
    FROM (SELECT lower(written) AS word) AS given,
         LATERAL (SELECT regexp_replace(
             word, '(?<=.....)(are|aren|arna|ares|arnas|ning|ningen|ningar|ningarna|nings)$', '') AS base) AS cut;
END;

-- "Upphandling" is no kind of "handling": what stands before is no word of its own.
CREATE FUNCTION ends_as_compound(longer text, shorter text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN length(longer) >= length(shorter) + 3
        AND left(longer, length(longer) - length(shorter)) <> ALL (ARRAY [
            'upp', 'ned', 'ner', 'för', 'till', 'över', 'under', 'med', 'från', 'åter', 'sam', 'mot', 'fram',
            'efter', 'undan', 'genom', 'miss', 'vid', 'bort', 'ihop', 'emot', 'van', 'gen', 'ute', 'inne']);
