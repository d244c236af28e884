-- An answer is read as it was sent: the strategy may say something else tomorrow.
ALTER TABLE idea ADD COLUMN answer_measure_words text[];

-- Of what has been sent so far only today's words can be known.
CREATE TEMPORARY TABLE words_of_today ON COMMIT DROP AS
WITH latest AS (
    SELECT content FROM strategy_edition ORDER BY number DESC LIMIT 1),
intervention AS (
    SELECT one.value AS said
    FROM latest, jsonb_path_query(content, '$.goals[*].priorities[*].interventionAreas[*].interventions[*]')
        AS one(value))
SELECT 'insats-' || (said ->> 'table') AS id,
       (said ->> 'name') || ' (tabell ' || (said ->> 'table') || ')' AS words
FROM intervention
UNION ALL
SELECT measure.said ->> 'id', (intervention.said ->> 'table') || '.' || measure.position || ' '
    || (measure.said ->> 'text')
FROM intervention, jsonb_array_elements(intervention.said -> 'measures')
    WITH ORDINALITY AS measure(said, position);

ALTER TABLE idea DISABLE TRIGGER sent_ideas_stay;
UPDATE idea SET answer_measure_words = ARRAY (
    SELECT coalesce(words, named || ' (står inte i strategin)')
    FROM unnest(answer_measures) WITH ORDINALITY AS answered(named, position)
    LEFT JOIN words_of_today ON id = named
    ORDER BY position)
WHERE answered_at IS NOT NULL;
ALTER TABLE idea ENABLE TRIGGER sent_ideas_stay;

ALTER TABLE idea ADD CONSTRAINT answer_measures_have_words CHECK (
    answered_at IS NULL OR coalesce(cardinality(answer_measure_words), 0) = coalesce(cardinality(answer_measures), 0));
