-- What few public ideas have is found without reading them all. As the view says it: what is marked is not there.
CREATE INDEX idea_public_narrowed ON idea USING gin (
    areas,
    (CASE WHEN marked ? 'PLACES' THEN '{}' ELSE municipalities END),
    (CASE WHEN marked ? 'NEEDS' THEN '{}' ELSE needs END))
    WHERE summary_shown AND state IN ('SUBMITTED', 'ANSWERED');
