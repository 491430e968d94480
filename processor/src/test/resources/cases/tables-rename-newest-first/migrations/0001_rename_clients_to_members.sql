-- 0001_rename_clients_to_members                                 draft until committed
-- schemac 1  schema 346ef102c8b4 -> 605ee15ccf6b  text 57cfe590dbac
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE clients RENAME CONSTRAINT clients_pkey TO members_pkey;
