// Written by `python -m ui.theme_source` from assets/theme/tokens.json: do not edit.
import QtQuick

Tokens {
    id: root

    steps: [1, 1.15, 1.3]
    color: ColorScale {
        paper: "#F7F4ED"
        surface: "#FFFFFF"
        sunken: "#EFEAE0"
        line: "#C9C0AE"
        lineStrong: "#5C5447"
        ink: "#121824"
        ink2: "#333947"
        ink3: "#3F4553"
        primary: "#173366"
        primaryPressed: "#0E2146"
        primaryTint: "#E4EAF4"
        primaryLine: "#566B9A"
        inkOnPrimary: "#FFFFFF"
        inkOnPrimary2: "#D6DFF0"
        accent: "#D8A23C"
        accentDeep: "#5A3F06"
        accentTint: "#F8EED8"
        accentLine: "#DDBB74"
        inkOnAccent: "#2A1D02"
        success: "#0F523B"
        successTint: "#DFEFE7"
        successLine: "#9CC7B3"
        inkOnSuccess: "#FFFFFF"
        danger: "#8E2816"
        dangerTint: "#F9E6E0"
        dangerLine: "#E0AC9F"
        inkOnDanger: "#FFFFFF"
        focus: "#173366"
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
        note: TypeRole { px: root.text(10); bold: false; line: 1.5 }
        noteStrong: TypeRole { px: root.text(10); bold: true; line: 1.4 }
        body: TypeRole { px: root.text(11); bold: false; line: 1.5 }
        strong: TypeRole { px: root.text(11); bold: true; line: 1.5 }
        lead: TypeRole { px: root.text(12); bold: false; line: 1.5 }
        label: TypeRole { px: root.text(13); bold: true; line: 1.35 }
        title: TypeRole { px: root.text(15); bold: true; line: 1.35 }
        headline: TypeRole { px: root.text(19); bold: true; line: 1.3 }
        display: TypeRole { px: root.text(26); bold: true; line: 1.25 }
        figure: TypeRole { px: root.text(22); bold: true; line: 1.2 }
        clock: TypeRole { px: root.text(38); bold: true; line: 1.1 }
    }
    space: SpaceScale {
        x1: root.length(3)
        x2: root.apart(5, 5)
        x3: root.apart(7, 5)
        x4: root.apart(10, 5)
        x5: root.apart(12, 5)
        x6: root.apart(14, 5)
        x8: root.apart(18, 5)
        x10: root.apart(22, 5)
        x12: root.apart(26, 5)
    }
    size: SizeScale {
        target: root.pressed(16, 16)
        finger: root.least(16)
        touch: root.pressed(20, 16)
        gap: root.least(5)
        button: root.pressed(30, 16)
        buttonMain: root.pressed(34, 16)
        buttonSmall: root.pressed(24, 16)
        field: root.pressed(34, 16)
        tileH: root.grown(58)
        icon: root.grown(15)
        iconSmall: root.grown(12)
        iconTile: root.grown(24)
        key: root.pressed(32, 16)
        margin: root.length(14)
        gutter: root.apart(6, 5)
        stroke: root.length(0.75)
        strokeStrong: root.length(1)
        focusRing: root.length(2)
    }
    frame: FrameScale {
        header: root.row(36)
        headerButtonWidth: root.length(37)
        headerButtonHeight: root.row(31)
        headerIcon: root.length(13)
        headerIconGap: root.length(0)
        mark: root.length(20)
        lineIcon: root.length(10)
        rail: root.row(21)
        foot: root.row(84)
        footPadTop: root.length(7)
        footButton: root.row(30)
        backWidth: root.length(64)
        helpWidth: root.length(78)
        mainWidthLandscape: root.length(160)
        footLandscape: root.row(48)
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
