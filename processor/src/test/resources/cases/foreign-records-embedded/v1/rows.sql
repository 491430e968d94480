INSERT INTO places (id, at_y, at_x, at_name, at_kind, open_lower, open_higher)
VALUES (1, 52.5, 13.4, 'Berlin', 'ZULU', '09:00', '17:00'), (2, 0, 0, NULL, 'ALPHA', '00:00', NULL);
