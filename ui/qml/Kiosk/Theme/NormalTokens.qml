// Written by `python -m ui.theme_source` from assets/theme/tokens.json: do not edit.
import QtQuick

Tokens {
    id: root

    steps: [1, 1.15, 1.3]
    color: ColorScale {
        paper: "#F5F2EA"
        surface: "#FFFDF9"
        sunken: "#ECE7DB"
        line: "#DDD6C7"
        lineStrong: "#81786A"
        ink: "#1B2333"
        ink2: "#474D5C"
        ink3: "#616573"
        primary: "#1F3F7A"
        primaryPressed: "#142B57"
        primaryTint: "#E4EAF4"
        primaryLine: "#7286B4"
        inkOnPrimary: "#FFFFFF"
        inkOnPrimary2: "#D6DFF0"
        accent: "#D8A23C"
        accentDeep: "#7A560C"
        accentTint: "#F8EED8"
        accentLine: "#DDBB74"
        inkOnAccent: "#2A1D02"
        success: "#1B6B4F"
        successTint: "#DFEFE7"
        successLine: "#9CC7B3"
        inkOnSuccess: "#FFFFFF"
        danger: "#AE3622"
        dangerTint: "#F9E6E0"
        dangerLine: "#E0AC9F"
        inkOnDanger: "#FFFFFF"
        focus: "#1F3F7A"
        focusInner: "#FFFFFF"
        scrim: "#9E10182A"
        night: "#131F3A"
        night2: "#1B2C50"
        inkOnNight: "#F7F3E8"
        inkOnNight2: "#C3CDE2"
        staff: "#2A2F3A"
        inkOnStaff: "#FFFFFF"
    }
    type: TypeScale {
        staff: TypeRole { px: root.text(5.5); bold: false; line: 1.4 }
        note: TypeRole { px: root.text(7); bold: false; line: 1.45 }
        noteStrong: TypeRole { px: root.text(7); bold: true; line: 1.4 }
        body: TypeRole { px: root.text(8); bold: false; line: 1.5 }
        strong: TypeRole { px: root.text(8); bold: true; line: 1.5 }
        lead: TypeRole { px: root.text(9); bold: false; line: 1.5 }
        label: TypeRole { px: root.text(9); bold: true; line: 1.35 }
        title: TypeRole { px: root.text(11); bold: true; line: 1.35 }
        headline: TypeRole { px: root.text(15); bold: true; line: 1.3 }
        display: TypeRole { px: root.text(22); bold: true; line: 1.25 }
        figure: TypeRole { px: root.text(17); bold: true; line: 1.2 }
        clock: TypeRole { px: root.text(34); bold: true; line: 1.1 }
    }
    space: SpaceScale {
        x1: root.length(2)
        x2: root.apart(4, 3)
        x3: root.apart(6, 3)
        x4: root.apart(8, 3)
        x5: root.apart(10, 3)
        x6: root.apart(12, 3)
        x8: root.apart(16, 3)
        x10: root.apart(20, 3)
        x12: root.apart(24, 3)
    }
    size: SizeScale {
        target: root.pressed(12, 12)
        finger: root.least(12)
        touch: root.pressed(16, 12)
        gap: root.least(3)
        button: root.pressed(24, 12)
        buttonMain: root.pressed(28, 12)
        buttonSmall: root.pressed(18, 12)
        field: root.pressed(24, 12)
        tileH: root.grown(46)
        icon: root.grown(12)
        iconSmall: root.grown(9)
        iconTile: root.grown(14)
        key: root.pressed(24, 12)
        margin: root.length(14)
        gutter: root.apart(6, 3)
        stroke: root.length(0.5)
        strokeStrong: root.length(0.75)
        focusRing: root.length(1.5)
    }
    frame: FrameScale {
        header: root.row(30)
        headerButtonWidth: root.length(29)
        headerButtonHeight: root.row(24)
        headerIcon: root.length(10)
        headerIconGap: root.length(0)
        mark: root.length(16)
        lineIcon: root.length(7)
        rail: root.row(26)
        foot: root.row(42)
        footPadTop: root.length(7)
        footButton: root.row(28)
        backWidth: root.length(50)
        helpWidth: root.length(62)
        mainWidthLandscape: root.length(160)
        footLandscape: root.row(42)
        marginLandscape: root.length(16)
        pictureColumn: root.length(120)
        gapLandscape: root.length(16)
        lowReach: root.length(120)
    }
    rail: RailScale {
        dotNow: root.length(13)
        dotOther: root.length(11)
        line: root.length(1)
        lineY: root.length(7)
        labelY: root.length(15.5)
        bar: root.length(3.5)
        barGap: root.length(3)
    }
    radius: RadiusScale {
        badge: root.length(2)
        control: root.length(4)
        card: root.length(6)
        dialog: root.length(8)
    }
    elevation: ElevationScale {
        cardLeft: root.length(5)
        cardTop: root.length(4)
        cardPatch: root.length(16)
        dialogLeft: root.length(10)
        dialogTop: root.length(6.5)
        dialogPatch: root.length(28)
    }
}
