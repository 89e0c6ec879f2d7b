from carelore.moments.identity import Kind, Severity, Span, segments


def test_the_text_is_cut_at_the_spans() -> None:
    spans = [Span(0, 5, Kind.PERSON), Span(11, 16, Kind.PERSON)]
    assert list(segments("Sarah met, Peter.", spans)) == [
        ("Sarah", spans[0]),
        (" met, ", None),
        ("Peter", spans[1]),
        (".", None),
    ]


def test_a_text_without_spans_is_one_piece() -> None:
    assert list(segments("Kind words.", [])) == [("Kind words.", None)]


def test_an_empty_text_has_no_pieces() -> None:
    assert list(segments("", [])) == []


def test_names_dates_and_ages_are_for_a_person_to_check() -> None:
    to_check = {kind for kind in Kind if Span(0, 1, kind).severity is Severity.CHECK}
    assert to_check == {Kind.PERSON, Kind.DATE, Kind.AGE}
