-- 0001_drop_bookings_room_id_later_and_3_more
-- schemac 1  schema 9fa694d959b8 -> 9081fae978d9  text d763f1031fab
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that says ON CONFLICT (day) or (code, room_id), that expects no
--   duplicates of bookings.day or more.
-- Only from 0001: new code that writes what bookings_day_idx or bookings_code_room_id_key refuses,
--   deletes rows that bookings_room_id_fkey keeps and more.
-- Loses ahead of a later drop bookings_day_idx, bookings_room_id_fkey, bookings_code_room_id_key,
--   bookings_day_tag_key, bookings_price_check and bookings_seat_price_excl.
-- Locks: ACCESS EXCLUSIVE on bookings and rooms.

-- Loses ahead of a later drop bookings_day_idx. Breaks code that says ON CONFLICT (day), and code
-- that expects no duplicates of bookings.day. Brief ACCESS EXCLUSIVE on bookings: catalogue only.
DROP INDEX bookings_day_idx;

-- Loses ahead of a later drop bookings_room_id_fkey, bookings_code_room_id_key,
-- bookings_day_tag_key, bookings_price_check and bookings_seat_price_excl. Breaks code that says ON
-- CONFLICT (code, room_id) or (day, tag), and code that expects no duplicates of bookings (code,
-- room_id) or bookings (day, tag). Brief ACCESS EXCLUSIVE on bookings and rooms.
ALTER TABLE bookings
  DROP CONSTRAINT bookings_room_id_fkey,
  DROP CONSTRAINT bookings_code_room_id_key,
  DROP CONSTRAINT bookings_day_tag_key,
  DROP CONSTRAINT bookings_price_check,
  DROP CONSTRAINT bookings_seat_price_excl;
