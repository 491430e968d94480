-- 0001_rename_seats_pkey
-- schemac 1  schema 437c797ad45d -> 084b2f8d8c38  text c0cd3cce3e35
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS EXCLUSIVE on seats.

ALTER TABLE seats RENAME CONSTRAINT seats_pkey TO seats_by_number;
