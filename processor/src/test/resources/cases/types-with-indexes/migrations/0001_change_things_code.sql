-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema 740a1b065407 -> 5a0f6bcf9b30  text bb21bc94c9c8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP INDEX things_code_lower;

DROP INDEX things_open;

ALTER TABLE things ALTER COLUMN code TYPE varchar(30);

CREATE INDEX things_code_lower ON things (lower(code));

CREATE INDEX things_open ON things (id) WHERE code <> '';
