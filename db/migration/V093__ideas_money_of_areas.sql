-- What the ideas of an area ask for together, without reading them all.
CREATE INDEX idea_area_amount ON idea ((areas[1])) INCLUDE (amount)
    WHERE reference IS NOT NULL AND state IN ('SUBMITTED', 'ANSWERED') AND amount IS NOT NULL;
