from carelore.places.forms.field import PlaceField, PlaceWidget

__all__ = ["PlaceField", "PlaceWidget"]
